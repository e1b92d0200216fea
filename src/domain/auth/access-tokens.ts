import { decodeProtectedHeader, jwtVerify, SignJWT } from 'jose';
import { signingKey, verifyingKey } from './signing-keys.js';

/** What a token says, in Passport's shape. */
export interface Claims {
  /** The client. */
  aud: string;
  /** oauth_access_tokens.id */
  jti: string;
  /** The person. */
  sub: string;
  scopes: string[];
  /** In seconds since 1970. */
  exp: number;
}

/** RS256. */
export async function signAccessToken({ aud, jti, sub, scopes, exp }: Claims, now: Date): Promise<string> {
  const { id, privateKey } = await signingKey();
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT({ scopes })
    .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: id })
    .setAudience(aud)
    .setJti(jti)
    .setSubject(sub)
    .setIssuedAt(seconds)
    .setNotBefore(seconds)
    .setExpirationTime(exp)
    .sign(privateKey);
}

const LIVES_MS = 30_000;
const MOST = 10_000;
const verified = new Map<string, { claims: Claims; until: number }>();

/**
 * A signature that was verified lately is not computed again; for half a minute, so that a key that is taken away
 * opens nothing after that.
 * @returns null for whatever is no living token of ours; whether it was revoked is a question for its row
 */
export async function readAccessToken(token: string): Promise<Claims | null> {
  const known = verified.get(token);
  if (known && known.until > Date.now()) return known.claims;
  const claims = await verify(token);
  if (!claims) return null;
  if (verified.size >= MOST) verified.delete(verified.keys().next().value!);
  verified.set(token, { claims, until: Math.min(Date.now() + LIVES_MS, claims.exp * 1000) });
  return claims;
}

async function verify(token: string): Promise<Claims | null> {
  try {
    const { kid, alg } = decodeProtectedHeader(token);
    const key = alg === 'RS256' && typeof kid === 'string' ? await verifyingKey(kid) : null;
    if (!key) return null;
    const options = { algorithms: ['RS256'], requiredClaims: ['aud', 'jti', 'sub', 'exp', 'scopes'] };
    const { payload } = await jwtVerify(token, key, options);
    return payload as unknown as Claims;
  } catch (error) {
    // Everything that jose finds wrong with a token has a code; a database that is away has not.
    if (error instanceof TypeError || isOfJose(error)) return null;
    throw error;
  }
}

const isOfJose = (error: unknown): boolean => {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^ERR_J(WT|WS|OSE|WK)/.test(code);
};
