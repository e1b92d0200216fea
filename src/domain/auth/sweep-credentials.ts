import { hoursAgo, removeInBatches } from '../../core/sweep-kept.js';

const TOKENS_KEPT_HOURS = 30 * 24;
/** Longer than any link to a password works; an invitation does for a week. */
const LINKS_KEPT_HOURS = 8 * 24;

/** Removes tokens, codes and links to a password that ran out long ago. */
export async function sweepCredentials(): Promise<void> {
  const before = hoursAgo(TOKENS_KEPT_HOURS);
  for (const table of ['oauth_refresh_tokens', 'oauth_auth_codes'])
    await removeInBatches(`DELETE FROM ${table} WHERE expires_at < ? ORDER BY expires_at`, [before]);
  // A session goes on by its refresh token, which names the access token that it came with.
  await removeInBatches(
    `DELETE FROM oauth_access_tokens WHERE expires_at < ? AND NOT EXISTS
       (SELECT 1 FROM oauth_refresh_tokens r WHERE r.access_token_id = oauth_access_tokens.id)
      ORDER BY expires_at`,
    [before],
  );
  for (const table of ['password_reset_tokens', 'password_reset_tokens_for_all_users'])
    await removeInBatches(`DELETE FROM ${table} WHERE created_at < ? ORDER BY created_at`, [
      hoursAgo(LINKS_KEPT_HOURS),
    ]);
}
