import { type Response } from 'express';
import { type AttemptLimit, attemptLimit } from '../core/attempts.js';
import { ApiError } from './problem.js';

/** So many requests in so many seconds. */
export interface Limit {
  points: number;
  seconds: number;
}

export const USUAL: Limit = { points: 1000, seconds: 60 };

let factor = 1;

/** Multiplies what every route of the API allows: for servers that many people share an address with, and load runs. */
export function widenLimits(times: number): void {
  factor = times;
  made.clear();
}

const made = new Map<string, AttemptLimit>();

/**
 * Counts one request of a token, or of an address where there is none, and says in the headers what is left.
 * @throws ApiError 429
 */
export async function count(response: Response, route: string, who: string, limit: Limit): Promise<void> {
  const name = limit === USUAL ? 'api' : `api:${route}`;
  const points = Math.floor(limit.points * factor);
  const limiter = made.get(name) ?? attemptLimit(name, points, limit.seconds);
  made.set(name, limiter);
  const { allowed, left, seconds } = await limiter.count(who);
  response.set({
    'RateLimit-Limit': String(points),
    'RateLimit-Remaining': String(left),
    'RateLimit-Reset': String(seconds),
  });
  if (allowed) return;
  response.set('Retry-After', String(seconds));
  throw new ApiError(429, 'rate_limited', `Too many requests: try again in ${seconds} seconds.`);
}
