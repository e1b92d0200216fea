import { type Request } from 'express';
import { type Actor } from '../core/actor.js';
import { callerOf, type AppCaller } from '../domain/auth/callers.js';
import { ApiError } from './problem.js';

const NOBODY: ReadonlySet<string> = new Set();

/** @throws ApiError 401 where a token was sent and opens nothing; null where none was */
export async function authenticate(request: Request): Promise<AppCaller | null> {
  const header = request.headers.authorization;
  if (header === undefined) return null;
  const [, token] = /^Bearer +(\S{1,4096})$/i.exec(header) ?? [];
  const caller = token === undefined ? null : await callerOf(token);
  if (!caller) throw unauthorized('This token is not valid, or not any more: sign in again.');
  return caller;
}

export const unauthorized = (sentence = 'Sign in first: send a token.'): ApiError =>
  new ApiError(401, 'unauthorized', sentence);

/** Somebody of the apps; without a token, an app that nobody is signed in to. */
export function actorOf(caller: AppCaller | null, request_id: string, locale: string): Actor {
  if (!caller)
    return {
      type: 'System',
      id: null,
      name: 'An app',
      permissions: NOBODY,
      door: 'api',
      request_id,
      locale,
      time_zone: 'UTC',
    };
  const { type, id, name, permissions, time_zone, provider_id } = caller;
  return {
    type,
    id,
    name,
    permissions,
    door: 'api',
    request_id,
    locale: caller.locale,
    time_zone,
    provider_id,
  };
}
