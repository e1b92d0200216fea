import { randomBytes } from 'node:crypto';
import { Like } from 'typeorm';
import { type Work } from '../../core/work.js';
import { OauthAccessToken, OauthRefreshToken } from './entities.js';

export const ACCESS_SECONDS = 60 * 60;
export const REFRESH_SECONDS = 60 * 24 * 60 * 60;
/** A phone that lost one answer asks again within this time, and is answered. */
export const REPEAT_SECONDS = 10;

export interface Pair {
  access: OauthAccessToken;
  refresh: OauthRefreshToken;
}

interface Holder {
  user_id: string;
  client_id: string;
  scopes: readonly string[];
  name: string;
}

/** The rows of a new access token and its refresh token; `family` ties those together that followed each other. */
export async function issuePair(work: Work, holder: Holder, family = random(10)): Promise<Pair> {
  const { user_id, client_id, name } = holder;
  const access = await work.create(OauthAccessToken, {
    id: random(32),
    user_id,
    client_id,
    name,
    scopes: JSON.stringify(holder.scopes),
    revoked: false,
    created_at: work.now,
    updated_at: work.now,
    expires_at: later(work, ACCESS_SECONDS),
  });
  const refresh = await work.create(OauthRefreshToken, {
    id: `${family}.${random(21)}`,
    access_token_id: access.id,
    revoked: false,
    expires_at: later(work, REFRESH_SECONDS),
  });
  return { access, refresh };
}

/**
 * Spends a refresh token for the next pair of its family. One that was spent before ends the whole family, for two
 * who hold it cannot both be the phone; but within ten seconds it is a phone that lost its answer.
 * @returns null where the token is of no use, whatever the reason
 */
export async function rotatePair(work: Work, refreshId: string, clientId: string): Promise<Pair | null> {
  const spent = await work.findBy(OauthRefreshToken, { id: refreshId });
  if (!spent) return null;
  const access = await work.findBy(OauthAccessToken, { id: spent.access_token_id });
  if (access?.client_id !== clientId || access.user_id === null) return null;
  const seconds = secondsLeft(work, spent);
  if (seconds <= 0 && !spent.revoked) return null;
  if (spent.revoked && (seconds <= 0 || seconds > REPEAT_SECONDS)) {
    await endFamily(work, familyOf(spent));
    return null;
  }
  // A spent token's expiry says for how long it may be repeated.
  if (!spent.revoked)
    await work.change(OauthRefreshToken, spent, { revoked: true, expires_at: later(work, REPEAT_SECONDS) });
  await work.change(OauthAccessToken, access, { revoked: true });
  const { user_id, client_id, name, scopes } = access;
  const holder = { user_id, client_id, name: name ?? '', scopes: JSON.parse(scopes ?? '[]') as string[] };
  return issuePair(work, holder, familyOf(spent));
}

/** Every token of a family, at once and for good. */
export async function endFamily(work: Work, family: string): Promise<void> {
  for (const refresh of await work.list(OauthRefreshToken, { id: Like(`${family}.%`) })) {
    if (secondsLeft(work, refresh) > 0)
      await work.change(OauthRefreshToken, refresh, { revoked: true, expires_at: work.now });
    const access = await work.findBy(OauthAccessToken, { id: refresh.access_token_id });
    if (access) await work.change(OauthAccessToken, access, { revoked: true });
  }
}

export const familyOf = ({ id }: Pick<OauthRefreshToken, 'id'>): string => id.split('.')[0]!;

const secondsLeft = (work: Work, { expires_at }: OauthRefreshToken): number =>
  expires_at === null ? Infinity : (expires_at.getTime() - work.now.getTime()) / 1000;

const random = (bytes: number): string => randomBytes(bytes).toString('hex');
const later = (work: Work, seconds: number): Date => new Date(work.now.getTime() + seconds * 1000);
