import { Redis } from 'ioredis';
import { log } from './log.js';

let client: Redis | undefined;

/** Sessions, rate limits, caches: all that may be lost. */
export function connectRedis(url: string): Redis {
  client = new Redis(url, { maxRetriesPerRequest: 2, commandTimeout: 3000, connectionName: 'hairline-app' });
  client.on('error', (error) => log().warn({ error: error.message }, 'redis is out of reach'));
  return client;
}

export function redis(): Redis {
  if (!client) throw new Error('Redis is not connected yet.');
  return client;
}

export async function disconnectRedis(): Promise<void> {
  await client?.quit().catch(() => client?.disconnect());
  client = undefined;
}
