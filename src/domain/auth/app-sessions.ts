import { permissionsOf } from '../../core/access.js';
import { type Actor } from '../../core/actor.js';
import { decrypt, encrypt, Undecipherable } from '../../core/crypto.js';
import { database } from '../../core/database.js';
import { transact } from '../../core/transact.js';
import { readAccessToken, signAccessToken } from './access-tokens.js';
import { isAsSignedIn, type SignedIn, signInToApp } from './app-sign-in.js';
import { isClientSecret } from './client-secrets.js';
import { OauthAccessToken, OauthClient, OauthRefreshToken } from './entities.js';
import { type AppUser, type Audience, findAppUser } from './people.js';
import { endFamily, familyOf, issuePair, type Pair, rotatePair } from './token-pairs.js';

/** A pair as apps hold it. */
export interface Tokens {
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string;
  refreshTokenExpiresAt: Date;
  scope: string[];
}

export interface KnownClient {
  id: string;
  name: string;
  audience: Audience;
}

const EVERYTHING = '*';

/** Sessions of the apps, from sign-in to sign-out. Null is always "no", whatever the reason. */
export const appSessions = {
  async client(id: string, secret: string | null | undefined): Promise<KnownClient | null> {
    const row = await database().manager.findOneBy(OauthClient, {
      id,
      revoked: false,
      password_client: true,
    });
    if (!row?.provider || !(await isClientSecret(row.secret, secret ?? ''))) return null;
    return { id: row.id, name: row.name, audience: row.provider as Audience };
  },

  signIn: signInToApp,

  /** What of these the person may do; nothing asked for is everything. */
  async scopes(userId: string, asked: string[] | undefined): Promise<string[] | null> {
    if (asked === undefined || asked.length === 0 || asked.includes(EVERYTHING)) return [EVERYTHING];
    const held = new Set([
      ...(await permissionsOf('Patient', userId)),
      ...(await permissionsOf('ProviderUser', userId)),
    ]);
    return asked.every((scope) => held.has(scope)) ? asked : null;
  },

  /** Where the account changed since the password was compared, "no". */
  async begin(actor: Actor, user: SignedIn, client_id: string, scopes: string[]): Promise<Tokens | null> {
    const { name } = await database().manager.findOneByOrFail(OauthClient, { id: client_id });
    const pair = await transact(actor, null, 'signInToApp', async (work) =>
      (await isAsSignedIn(work, user))
        ? issuePair(work, { user_id: user.id, client_id, name, scopes })
        : null,
    );
    return pair && asTokens(pair);
  },

  /** Whose a refresh token is, if there ever was one like it and they may sign in. */
  async holder(refreshToken: string): Promise<{ user: AppUser; client_id: string } | null> {
    const id = opened(refreshToken);
    const { manager } = database();
    const refresh = id === null ? null : await manager.findOneBy(OauthRefreshToken, { id });
    const access = refresh && (await manager.findOneBy(OauthAccessToken, { id: refresh.access_token_id }));
    if (!access?.user_id) return null;
    const client = await manager.findOneBy(OauthClient, { id: access.client_id, revoked: false });
    if (!client?.provider) return null;
    const user = await findAppUser(manager, client.provider as Audience, { id: access.user_id });
    return user && { user, client_id: client.id };
  },

  /** A family that ends because its token came twice ends for good, though the answer is "no". */
  async rotate(actor: Actor, refreshToken: string, clientId: string): Promise<Tokens | null> {
    const id = opened(refreshToken);
    if (id === null) return null;
    const pair = await transact(actor, null, 'refreshTokens', (work) => rotatePair(work, id, clientId));
    return pair && asTokens(pair);
  },

  /** Signs out the session that this token, of either kind, belongs to. */
  async revoke(actor: Actor, token: string, clientId: string): Promise<void> {
    const refreshId = opened(token) ?? (await refreshOf(token));
    if (refreshId === null) return;
    await transact(actor, null, 'signOutOfApp', async (work) => {
      const refresh = await work.findBy(OauthRefreshToken, { id: refreshId });
      const access = refresh && (await work.findBy(OauthAccessToken, { id: refresh.access_token_id }));
      if (refresh && access?.client_id === clientId) await endFamily(work, familyOf(refresh));
    });
  },
};

/** The row's id is in the log; what opens something is its ciphertext, as Passport hands it out. */
async function asTokens({ access, refresh }: Pair): Promise<Tokens> {
  const scope = JSON.parse(access.scopes ?? '[]') as string[];
  const accessTokenExpiresAt = access.expires_at!;
  const exp = Math.floor(accessTokenExpiresAt.getTime() / 1000);
  const claims = { aud: access.client_id, jti: access.id, sub: access.user_id!, scopes: scope, exp };
  return {
    accessToken: await signAccessToken(claims, access.created_at!),
    accessTokenExpiresAt,
    refreshToken: Buffer.from(encrypt(`refresh:${refresh.id}`), 'base64').toString('base64url'),
    refreshTokenExpiresAt: refresh.expires_at!,
    scope,
  };
}

function opened(refreshToken: string): string | null {
  if (refreshToken.length > 2000 || !/^[\w-]+$/.test(refreshToken)) return null;
  try {
    const plain = decrypt(Buffer.from(refreshToken, 'base64url').toString('base64'));
    return plain.startsWith('refresh:') ? plain.slice('refresh:'.length) : null;
  } catch (error) {
    if (error instanceof Undecipherable) return null;
    throw error;
  }
}

async function refreshOf(accessToken: string): Promise<string | null> {
  const claims = await readAccessToken(accessToken);
  if (!claims) return null;
  const refresh = await database().manager.findOneBy(OauthRefreshToken, { access_token_id: claims.jti });
  return refresh?.id ?? null;
}
