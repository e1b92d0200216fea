import { type Response } from 'express';
import { type AttemptLimit, attemptLimit } from '../core/attempts.js';
import { ApiError } from './problem.js';

/** So many requests in so many seconds. */
export interface Limit {
  points: number;
  seconds: number;
}

export const USUAL: Limit = { points: 1000, seconds: 60 };

const made = new Map<string, AttemptLimit>();

/**
 * Counts one request of a token, or of an address where there is none, and says in the headers what is left.
 * @throws ApiError 429
 */
export async function count(response: Response, route: string, who: string, limit: Limit): Promise<void> {
  const name = limit === USUAL ? 'api' : `api:${route}`;
  const limiter = made.get(name) ?? attemptLimit(name, limit.points, limit.seconds);
  made.set(name, limiter);
  const { allowed, left, seconds } = await limiter.count(who);
  response.set({
    'RateLimit-Limit': String(limit.points),
    'RateLimit-Remaining': String(left),
    'RateLimit-Reset': String(seconds),
  });
  if (allowed) return;
  response.set('Retry-After', String(seconds));
  throw new ApiError(429, 'rate_limited', `Too many requests: try again in ${seconds} seconds.`);
}
