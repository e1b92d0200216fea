import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { redis } from './redis.js';

export interface Counted {
  allowed: boolean;
  /** How many more are allowed now. */
  left: number;
  /** Until they are all there again. */
  seconds: number;
}

export interface AttemptLimit {
  /** Counts one, and says how many are left. */
  count(key: string): Promise<Counted>;
  /** Counts an attempt before it is made. @returns the seconds to wait, or null when it may be made */
  attempt(key: string): Promise<number | null>;
  /** Takes one attempt back. */
  forgive(key: string): Promise<void>;
  /** Takes all of them back. */
  forget(key: string): Promise<void>;
  /** @returns the seconds until there are attempts again, or null while there are some */
  wait(key: string): Promise<number | null>;
}

/** So many attempts within so many seconds, over all processes; in memory while Redis is away. */
export function attemptLimit(keyPrefix: string, points: number, duration: number): AttemptLimit {
  let made: { client: unknown; limiter: RateLimiterAbstract } | undefined;
  const limiter = () => {
    const client = redis();
    if (made?.client !== client) {
      const options = { keyPrefix, points, duration };
      const insuranceLimiter = new RateLimiterMemory(options);
      made = { client, limiter: new RateLimiterRedis({ storeClient: client, ...options, insuranceLimiter }) };
    }
    return made.limiter;
  };
  return {
    async count(key) {
      try {
        const state = await limiter().consume(key);
        return { allowed: true, left: state.remainingPoints, seconds: secondsOf(state) };
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return { allowed: false, left: 0, seconds: secondsOf(refused) };
      }
    },
    async attempt(key) {
      try {
        await limiter().consume(key);
        return null;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return secondsOf(refused);
      }
    },
    async forgive(key) {
      await limiter().reward(key, 1);
    },
    async forget(key) {
      await limiter().delete(key);
    },
    async wait(key) {
      const state = await limiter().get(key);
      return state !== null && state.consumedPoints >= points ? secondsOf(state) : null;
    },
  };
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000));
