import { type EntityManager, In, Not } from 'typeorm';
import { type Work } from '../../core/work.js';
import {
  OauthAccessToken,
  OauthAuthCode,
  OauthRefreshToken,
  PasswordResetTokenForAllUsers,
  PersonalAccessToken,
} from '../auth/entities.js';
import { endFamily, familyOf } from '../auth/token-pairs.js';
import { type AppUserType } from '../auth/people.js';

interface Holder {
  id: string;
  email: string;
}

/** Ends every session of somebody's apps, and what could open another without the password. */
export async function endSignIn(
  work: Work,
  { id, email }: Holder,
  type: AppUserType = 'Patient',
): Promise<void> {
  const types = [type, `App\\Models\\${type}`];
  const access = await work.list(OauthAccessToken, { user_id: id, revoked: false });
  for (const token of access) await work.change(OauthAccessToken, token, { revoked: true });
  const refresh = await work.list(OauthRefreshToken, {
    access_token_id: In(access.map((token) => token.id)),
  });
  for (const family of new Set(refresh.map(familyOf))) await endFamily(work, family);
  for (const code of await work.list(OauthAuthCode, { user_id: id, revoked: false }))
    await work.change(OauthAuthCode, code, { revoked: true });
  const personal = await work.list(PersonalAccessToken, { tokenable_id: id, tokenable_type: In(types) });
  for (const token of personal)
    if (token.expires_at === null || token.expires_at > work.now)
      await work.change(PersonalAccessToken, token, { expires_at: work.now });
  await forgetResetLinks(work.manager, email, type);
  const ended = access.length + personal.length;
  if (ended > 0)
    work.remark('Signed in', `${ended} ${ended === 1 ? 'session ends' : 'sessions end'} at once`);
}

/** Ends the sessions of somebody's apps but the one of this access token. Tokens of servers are no sessions. */
export async function endOtherSessions(work: Work, user_id: string, here: string): Promise<void> {
  const own = await work.findBy(OauthRefreshToken, { access_token_id: here });
  const access = await work.list(OauthAccessToken, { user_id, revoked: false, id: Not(here) });
  for (const token of access) await work.change(OauthAccessToken, token, { revoked: true });
  const refresh = await work.list(OauthRefreshToken, {
    access_token_id: In(access.map((token) => token.id)),
  });
  for (const family of new Set(refresh.map(familyOf)))
    if (own === null || family !== familyOf(own)) await endFamily(work, family);
  for (const code of await work.list(OauthAuthCode, { user_id, revoked: false }))
    await work.change(OauthAuthCode, code, { revoked: true });
}

/** Links to set a password that were mailed to this address. */
export async function forgetResetLinks(
  manager: EntityManager,
  email: string,
  user_type: AppUserType = 'Patient',
): Promise<void> {
  const tokens = manager.getRepository(PasswordResetTokenForAllUsers);
  await tokens.delete({ email, user_type });
}
