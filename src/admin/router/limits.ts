import { createHash } from 'node:crypto';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import { redis } from '../../core/redis.js';

const WINDOW_SECONDS = 15 * 60;

export interface SignInLimits {
  /** Seconds to wait, or null when another attempt may be made. */
  blocked(login: string, address: string): Promise<number | null>;
  failed(login: string, address: string): Promise<void>;
  succeeded(login: string): Promise<void>;
}

/** 10 wrong passwords for an account, 100 from an address, within 15 minutes; in memory while Redis is away. */
export function signInLimits(): SignInLimits {
  const accounts = limiter('sign-in:account', 10);
  const addresses = limiter('sign-in:address', 100);
  return {
    async blocked(login, address) {
      const waits = await Promise.all([wait(accounts, accountKey(login)), wait(addresses, address)]);
      const longest = Math.max(...waits);
      return longest > 0 ? longest : null;
    },
    async failed(login, address) {
      // A rejection only says that the limit is reached now, which the next attempt finds out.
      await Promise.allSettled([accounts.consume(accountKey(login)), addresses.consume(address)]);
    },
    async succeeded(login) {
      await accounts.delete(accountKey(login));
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

async function wait(limits: RateLimiterAbstract, key: string): Promise<number> {
  const state = await limits.get(key);
  return state && state.consumedPoints >= limits.points ? Math.ceil(state.msBeforeNext / 1000) : 0;
}

/** Logins are personal: what is stored for a while is their hash. */
function accountKey(login: string): string {
  return createHash('sha256').update(login.trim().toLowerCase()).digest('hex').slice(0, 32);
}
