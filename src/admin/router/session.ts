import { RedisStore } from 'connect-redis';
import { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import session from 'express-session';
import { redis } from '../../core/redis.js';
import { findAccount, type StaffAccount, staffActor } from '../../domain/access/sign-in.js';
import { type StaffSession } from '../staff.js';

declare module 'express-session' {
  interface SessionData {
    user_id: string;
    stamp: string;
    signed_in_at: number;
    seen_at: number;
  }
}

declare module 'express-serve-static-core' {
  interface Request {
    id: string;
    staff?: StaffSession;
    fields?: Record<string, unknown>;
    files?: Record<string, unknown>;
  }
}

const IDLE_MS = 60 * 60_000;
const ABSOLUTE_MS = 12 * 60 * 60_000;
/** The idle clock is written at most this often, so that reading is not writing. */
const SEEN_EVERY_MS = 60_000;

export function sessions({ secret, secure }: { secret: string; secure: boolean }): RequestHandler {
  return session({
    name: 'hairline.sid',
    secret,
    resave: false,
    saveUninitialized: false,
    store: new RedisStore({ client: redis(), prefix: 'session:', ttl: ABSOLUTE_MS / 1000 }),
    cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
  });
}

/** Who this session belongs to now, if it still does. */
export async function authenticate(request: Request, _response: Response, next: NextFunction): Promise<void> {
  const { user_id, stamp, signed_in_at = 0, seen_at = 0 } = request.session;
  if (!user_id) return next();
  const now = Date.now();
  const over = now - seen_at > IDLE_MS || now - signed_in_at > ABSOLUTE_MS;
  const account = over ? null : await findAccount(user_id);
  if (!account || account.stamp !== stamp) {
    await endSession(request);
    return next();
  }
  if (now - seen_at > SEEN_EVERY_MS) request.session.seen_at = now;
  request.staff = {
    email: account.email,
    actor: staffActor(account, request.id),
    session_id: request.sessionID,
  };
  // Handlers see it as AdminJS's current admin; the session store never does.
  Object.defineProperty(request.session, 'adminUser', { value: request.staff, configurable: true });
  next();
}

/** A new session id at sign-in: one that was planted before is worth nothing. */
export async function beginSession(request: Request, account: StaffAccount): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    request.session.regenerate((error?: Error) => (error ? reject(error) : resolve())),
  );
  const now = Date.now();
  Object.assign(request.session, {
    user_id: account.id,
    stamp: account.stamp,
    signed_in_at: now,
    seen_at: now,
  });
  await new Promise<void>((resolve, reject) =>
    request.session.save((error?: Error) => (error ? reject(error) : resolve())),
  );
}

export async function endSession(request: Request): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    request.session.regenerate((error?: Error) => (error ? reject(error) : resolve())),
  );
}
