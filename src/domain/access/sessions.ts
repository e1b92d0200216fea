import { createHash } from 'node:crypto';
import { redis } from '../../core/redis.js';
import { type Work } from '../../core/work.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'end-sessions': { user_id: string; before: number };
  }
}

/** Where the sessions themselves lie, by their id. */
export const SESSION_PREFIX = 'session:';

/** A session as its person sees it. The handle names it and opens nothing; the id is the cookie's. */
export interface OwnSession {
  handle: string;
  agent: string;
  address: string;
  since: number;
  seen: number;
}

interface Registered {
  id: string;
  agent: string;
  address: string;
  since: number;
}

const registerOf = (userId: string) => `sessions-of:${userId}`;
export const handleOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 32);

/** A session counts only while it is in its person's register, whatever else is stored of it. */
export async function registerSession(userId: string, session: Registered, lives_ms: number): Promise<void> {
  await redis()
    .multi()
    .hset(registerOf(userId), handleOf(session.id), JSON.stringify(session))
    .pexpire(registerOf(userId), lives_ms)
    .exec();
}

export async function isRegistered(userId: string, id: string): Promise<boolean> {
  return (await redis().hexists(registerOf(userId), handleOf(id))) === 1;
}

/** Those that are still there, the newest first. */
export async function sessionsOf(userId: string): Promise<OwnSession[]> {
  const registered = await registerOfPerson(userId);
  if (registered.length === 0) return [];
  const stored = await redis().mget(registered.map(({ id }) => SESSION_PREFIX + id));
  return registered
    .flatMap(({ id, ...session }, at) => {
      const content = stored[at];
      if (!content) return [];
      const { seen_at = session.since } = JSON.parse(content) as { seen_at?: number };
      return [{ ...session, handle: handleOf(id), seen: seen_at }];
    })
    .sort((one, other) => other.since - one.since);
}

/** Ends one of a person's sessions. @returns whether there was such a one */
export async function endOneSession(userId: string, handle: string): Promise<boolean> {
  const found = (await registerOfPerson(userId)).filter(({ id }) => handleOf(id) === handle);
  await end(userId, found);
  return found.length > 0;
}

/** Ends a person's sessions: all, all but one, or those that were begun before a moment. */
export async function endSessionsOf(
  userId: string,
  { but, before = Infinity }: { but?: string; before?: number } = {},
): Promise<number> {
  const ending = (await registerOfPerson(userId)).filter(({ id, since }) => id !== but && since <= before);
  await end(userId, ending);
  return ending.length;
}

/** After the commit: what somebody begins later, with what is right then, stays. */
export function endSessionsLater(work: Work, user_id: string): void {
  work.later('end-sessions', { user_id, before: Date.now() });
}

async function registerOfPerson(userId: string): Promise<Registered[]> {
  const entries = await redis().hvals(registerOf(userId));
  return entries.map((entry) => JSON.parse(entry) as Registered);
}

async function end(userId: string, sessions: Registered[]): Promise<void> {
  if (sessions.length === 0) return;
  await redis()
    .multi()
    .hdel(registerOf(userId), ...sessions.map(({ id }) => handleOf(id)))
    .del(...sessions.map(({ id }) => SESSION_PREFIX + id))
    .exec();
}
