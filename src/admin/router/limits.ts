import { createHash } from 'node:crypto';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { redis } from '../../core/redis.js';

const WINDOW_SECONDS = 15 * 60;

export interface SignInLimits {
  /** Counts an attempt before it is made. @returns the seconds to wait, or null when it may be made */
  attempt(login: string, address: string): Promise<number | null>;
  /** Forgives the account its attempts, and the address this one. */
  succeeded(login: string, address: string): Promise<void>;
}

/** 10 wrong passwords for an account, 100 from an address, within 15 minutes; in memory while Redis is away. */
export function signInLimits(): SignInLimits {
  const accounts = limiter('sign-in:account', 10);
  const addresses = limiter('sign-in:address', 100);
  return {
    async attempt(login, address) {
      return (await consume(addresses, address)) ?? (await consume(accounts, accountKey(login)));
    },
    async succeeded(login, address) {
      await Promise.all([accounts.delete(accountKey(login)), addresses.reward(address, 1)]);
    },
  };
}

function limiter(keyPrefix: string, points: number): RateLimiterAbstract {
  const options = { keyPrefix, points, duration: WINDOW_SECONDS };
  return new RateLimiterRedis({
    storeClient: redis(),
    ...options,
    insuranceLimiter: new RateLimiterMemory(options),
  });
}

/** @returns null, or the seconds until there are attempts again */
async function consume(limits: RateLimiterAbstract, key: string): Promise<number | null> {
  try {
    await limits.consume(key);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
  }
}

/** Logins are personal: what is stored for a while is their hash. */
function accountKey(login: string): string {
  return createHash('sha256').update(login.trim().toLowerCase()).digest('hex').slice(0, 32);
}
