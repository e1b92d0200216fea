import { RedisStore } from 'connect-redis';
import { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import session, { type SessionData } from 'express-session';
import { redis } from '../../core/redis.js';
import { requiresSecondFactor } from '../../domain/access/second-factor/required.js';
import { sessionRules } from '../../domain/access/session-rules.js';
import {
  endOneSession,
  endSessionsOf,
  handleOf,
  isRegistered,
  registerSession,
  SESSION_PREFIX,
} from '../../domain/access/sessions.js';
import { findAccount, type StaffAccount, staffActor } from '../../domain/access/sign-in.js';
import { type StaffSession } from '../staff.js';

declare module 'express-session' {
  interface SessionData {
    user_id: string;
    stamp: string;
    signed_in_at: number;
    seen_at: number;
    /** Whose password was right, while the code of their second factor is asked for: no session yet. */
    half: { user_id: string; stamp: string; at: number };
  }
}

declare module 'express-serve-static-core' {
  interface Request {
    id: string;
    staff?: StaffSession;
    /** Must set up a second factor before anything else. */
    confined?: boolean;
    fields?: Record<string, unknown>;
    files?: Record<string, unknown>;
  }
}

/** What the store forgets by itself; when a session ends is decided for each request. */
const KEPT_SECONDS = 7 * 24 * 60 * 60;
/** So long somebody may look for their phone after the password. */
const HALF_MS = 10 * 60_000;
/** The idle clock is written at most this often, so that reading is not writing. */
const SEEN_EVERY_MS = 60_000;

export function sessions({ secret, secure }: { secret: string; secure: boolean }): RequestHandler {
  return session({
    name: 'hairline.sid',
    secret,
    resave: false,
    saveUninitialized: false,
    store: new RedisStore({ client: redis(), prefix: SESSION_PREFIX, ttl: KEPT_SECONDS }),
    cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
  });
}

/** Who this session belongs to now, if it still does. */
export async function authenticate(request: Request, _response: Response, next: NextFunction): Promise<void> {
  const { user_id, stamp, signed_in_at = 0, seen_at = 0 } = request.session;
  if (!user_id) return next();
  const now = Date.now();
  const { idle_ms, absolute_ms } = await sessionRules();
  const over = now - seen_at > idle_ms || now - signed_in_at > absolute_ms;
  const account =
    over || !(await isRegistered(user_id, request.sessionID)) ? null : await findAccount(user_id);
  if (!account || account.stamp !== stamp) {
    await endSession(request);
    return next();
  }
  if (now - seen_at > SEEN_EVERY_MS) request.session.seen_at = now;
  request.confined = !account.second_factor && (await requiresSecondFactor(user_id));
  request.staff = {
    email: account.email,
    // Whoever has to set up a second factor first holds no right until then.
    actor: staffActor(request.confined ? { ...account, permissions: new Set() } : account, request.id),
    session_id: request.sessionID,
  };
  // Handlers see it as AdminJS's current admin; the session store never does.
  Object.defineProperty(request.session, 'adminUser', { value: request.staff, configurable: true });
  next();
}

/** A new session id at sign-in: one that was planted before is worth nothing. */
export async function beginSession(request: Request, account: StaffAccount): Promise<void> {
  await endSession(request);
  const now = Date.now();
  const { absolute_ms } = await sessionRules();
  const whence = { agent: (request.get('user-agent') ?? '').slice(0, 255), address: request.ip ?? '' };
  await registerSession(account.id, { id: request.sessionID, ...whence, since: now }, absolute_ms);
  await keep(request, { user_id: account.id, stamp: account.stamp, signed_in_at: now, seen_at: now });
}

/** After the right password of somebody with a second factor: nothing but the question for its code. */
export async function beginHalfSession(request: Request, { id, stamp }: StaffAccount): Promise<void> {
  await endSession(request);
  await keep(request, { half: { user_id: id, stamp, at: Date.now() } });
}

/** Whose code is waited for; null when there was no right password, or too long ago. */
export async function halfSignedIn(request: Request): Promise<StaffAccount | null> {
  const { half } = request.session;
  if (!half || Date.now() - half.at > HALF_MS) return null;
  const account = await findAccount(half.user_id);
  return account?.stamp === half.stamp && account.second_factor ? account : null;
}

/** Another password, or another way to sign in: only the session in which it was chosen goes on. */
export async function renewSession(request: Request, account: StaffAccount): Promise<void> {
  await beginSession(request, account);
  await endSessionsOf(account.id, { but: request.sessionID });
}

export async function endSession(request: Request): Promise<void> {
  const { user_id } = request.session;
  if (user_id) await endOneSession(user_id, handleOf(request.sessionID));
  await new Promise<void>((resolve, reject) =>
    request.session.regenerate((error?: Error) => (error ? reject(error) : resolve())),
  );
}

async function keep(request: Request, data: Partial<SessionData>): Promise<void> {
  Object.assign(request.session, data);
  await new Promise<void>((resolve, reject) =>
    request.session.save((error?: Error) => (error ? reject(error) : resolve())),
  );
}
