import { createHash } from 'node:crypto';
import { permissionsOf } from '../../core/access.js';
import { database, query } from '../../core/database.js';
import { readAccessToken } from './access-tokens.js';
import { cachedCaller } from './caller-cache.js';
import { type AppUserType, type Audience, findAppUser } from './people.js';

/** Who a token stands for. */
export interface AppCaller {
  type: AppUserType;
  id: string;
  name: string;
  locale: string;
  time_zone: string;
  /** The clinic, for its people. */
  provider_id: string | null;
  permissions: ReadonlySet<string>;
  /** Of the token: its row, its end, and the client that asked for it. */
  token: { kind: 'oauth' | 'personal'; id: string; client_id: string | null; expires_at: number | null };
}

const TYPES: Record<string, Audience> = {
  Patient: 'patients',
  'App\\Models\\Patient': 'patients',
  ProviderUser: 'provider_users',
  'App\\Models\\ProviderUser': 'provider_users',
};

/** @returns null for a token that opens nothing, whatever the reason */
export async function callerOf(token: string): Promise<AppCaller | null> {
  const caller = /^[1-9]\d{0,18}\|/.test(token) ? await ofPersonalToken(token) : await ofAccessToken(token);
  const expires_at = caller?.token.expires_at ?? null;
  return expires_at !== null && expires_at <= Date.now() ? null : caller;
}

async function ofAccessToken(token: string): Promise<AppCaller | null> {
  const claims = await readAccessToken(token);
  if (!claims) return null;
  return cachedCaller(`oauth:${claims.jti}`, async () => {
    const [row] = await query<{ user_id: string; client_id: string; audience: Audience }>(
      database(),
      `SELECT t.user_id, t.client_id, c.provider AS audience FROM oauth_access_tokens t
         JOIN oauth_clients c ON c.id = t.client_id AND c.revoked = 0
        WHERE t.id = ? AND t.revoked = 0 AND t.expires_at > UTC_TIMESTAMP()`,
      [claims.jti],
    );
    if (!row || row.user_id !== claims.sub || row.client_id !== claims.aud) return null;
    const expires_at = claims.exp * 1000;
    return asCaller(row.audience, row.user_id, claims.scopes, {
      kind: 'oauth',
      id: claims.jti,
      client_id: row.client_id,
      expires_at,
    });
  });
}

/** Sanctum's: `id|secret`, of which the row holds the hash. Those of staff open nothing here. */
async function ofPersonalToken(token: string): Promise<AppCaller | null> {
  const [id, secret] = [token.slice(0, token.indexOf('|')), token.slice(token.indexOf('|') + 1)];
  const hash = createHash('sha256').update(secret).digest('hex');
  return cachedCaller(`personal:${hash}:${id}`, async () => {
    const [row] = await query<PersonalRow>(
      database(),
      `SELECT tokenable_type, tokenable_id, abilities, expires_at FROM personal_access_tokens
        WHERE id = ? AND token = ? AND (expires_at IS NULL OR expires_at > UTC_TIMESTAMP())`,
      [id, hash],
    );
    const audience = row && TYPES[row.tokenable_type];
    if (!row || !audience) return null;
    await query(database(), 'UPDATE personal_access_tokens SET last_used_at = UTC_TIMESTAMP() WHERE id = ?', [
      id,
    ]);
    const expires_at = row.expires_at?.getTime() ?? null;
    return asCaller(audience, row.tokenable_id, JSON.parse(row.abilities ?? '[]') as string[], {
      kind: 'personal',
      id,
      client_id: null,
      expires_at,
    });
  });
}

interface PersonalRow {
  tokenable_type: string;
  tokenable_id: string;
  abilities: string | null;
  expires_at: Date | null;
}

/** What the person may do, as far as the token reaches: `*` is everything, and so is an app's token without scopes. */
async function asCaller(
  audience: Audience,
  id: string,
  scopes: readonly string[],
  token: AppCaller['token'],
): Promise<AppCaller | null> {
  const user = await findAppUser(database().manager, audience, { id });
  if (!user) return null;
  const { type, name, locale, time_zone, provider_id } = user;
  const held = await permissionsOf(type, id);
  const isWhole = scopes.includes('*') || (token.kind === 'oauth' && scopes.length === 0);
  const permissions = isWhole ? held : new Set([...held].filter((right) => scopes.includes(right)));
  return { type, id, name, locale, time_zone, provider_id, permissions, token };
}
