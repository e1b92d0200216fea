import { type Redis } from 'ioredis';
import { generateSync } from 'otplib';
import { connectRedis, disconnectRedis } from '../../src/core/redis.js';
import { type Actor } from '../../src/core/actor.js';
import { beginSecondFactor, confirmSecondFactor } from '../../src/domain/access/second-factor/set-up.js';
import { openTestDatabase, type TestDatabase } from './database.js';
import { redisUrl } from './server.js';
import { actorAs, makeStaff } from './world.js';

const STEP_SECONDS = 30;

export interface StaffWorld {
  db: TestDatabase;
  staff: Record<string, string>;
  redis: Redis;
  close: () => Promise<void>;
}

/** One person of each role, and an empty Redis for their sessions and attempts. */
export async function openStaffWorld({ connections = 5 } = {}): Promise<StaffWorld> {
  const db = await openTestDatabase({ connections });
  const redis = connectRedis(redisUrl());
  await redis.flushdb();
  const staff = await makeStaff(db);
  return {
    db,
    staff,
    redis,
    async close() {
      await disconnectRedis();
      await db.close();
    },
  };
}

/** What the app shows now, or so many steps from now. */
export const codeFor = (secret: string, steps = 0, now = Date.now()): string =>
  generateSync({ secret, epoch: Math.floor(now / 1000) + steps * STEP_SECONDS });

/** Six digits that are no code of this secret around now. */
export function wrongCodeFor(secret: string): string {
  const right = new Set([-2, -1, 0, 1, 2].map((steps) => codeFor(secret, steps)));
  for (let guess = 0; ; guess++) {
    const code = String(guess).padStart(6, '0');
    if (!right.has(code)) return code;
  }
}

/** The code of this moment is used up by it; the next one signs in. */
export async function turnOnSecondFactor(actor: Actor) {
  const { secret } = await beginSecondFactor(actor);
  const used = codeFor(secret);
  return { secret, used, recovery: await confirmSecondFactor(actor, { code: used }) };
}

export const personOf = ({ staff }: Pick<StaffWorld, 'staff'>, role: string): Actor =>
  actorAs(role, staff[role]);
