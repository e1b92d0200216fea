import { Redis } from 'ioredis';
import { openTestDatabase, type TestDatabase } from './database.js';
import { redisUrl, startServer, type TestServer } from './server.js';
import { makeStaff } from './world.js';

export interface BackOffice {
  database: TestDatabase;
  server: TestServer;
  redis: Redis;
  /** The users that exist, by role. */
  staff: Record<string, string>;
  close: () => Promise<void>;
}

/** An empty platform with one person of each staff role, and the program serving it. */
export async function openBackOffice(settings: Record<string, string> = {}): Promise<BackOffice> {
  const database = await openTestDatabase();
  const redis = new Redis(redisUrl());
  await redis.flushdb();
  const staff = await makeStaff(database);
  const server = await startServer(nameOf(database), settings);
  return {
    database,
    server,
    redis,
    staff,
    async close() {
      await server.stop();
      await redis.quit();
      await database.close();
    },
  };
}

export const nameOf = ({ appUrl }: TestDatabase): string => new URL(appUrl).pathname.slice(1);
