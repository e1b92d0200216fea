import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { IsNull } from 'typeorm';
import { systemActor } from '../../src/core/actor.js';
import { AuditSealEntry, OutboxMessage } from '../../src/core/entities.js';
import { transact } from '../../src/core/transact.js';
import { requestPasswordReset } from '../../src/domain/access/passwords.js';
import { type RunningCommand, startCommand } from '../support/command.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { redisUrl } from '../support/server.js';
import { mailsIn } from '../support/mailbox.js';
import { until } from '../support/until.js';
import { makeStaff } from '../support/world.js';

let db: TestDatabase;
let mail: string;
let worker: RunningCommand;

beforeAll(async () => {
  db = await openTestDatabase();
  await makeStaff(db);
  await forgetQueue();
  mail = await mkdtemp(path.join(tmpdir(), 'hairline-mail-'));
  worker = startCommand(db.name, ['worker'], { environment: { MAIL_URL: mail } });
  await worker.until('The worker runs.');
});
afterAll(async () => {
  worker.process.kill('SIGKILL');
  await worker.ended;
  await rm(mail, { recursive: true });
  await db.close();
});

test('does what is owed although nobody told the queue, and seals what was written', async () => {
  await requestPasswordReset('auditor@hairline.test', 'test');
  await until('the mail is sent', async () => (await mailsIn(mail)).length === 1);
  await until('nothing is owed', nothingOwed);
  await until('a seal is set', async () => (await db.app.getRepository(AuditSealEntry).count()) > 0);
});

test('skips work whose subject is gone', async () => {
  const user_id = '00000000-0000-7000-8000-00000000dead';
  await transact(systemActor('seed', 'test'), null, 'test', (work) => {
    work.later('mail-password-reset', { user_id });
    return Promise.resolve();
  });
  await until('nothing is owed', nothingOwed);
  expect(await mailsIn(mail)).toHaveLength(1);
});

test('ends well when it is told to', async () => {
  worker.process.kill('SIGTERM');
  expect(await worker.ended).toBe(0);
  expect(worker.output()).toContain('The worker has stopped.');
});

async function nothingOwed(): Promise<boolean> {
  return !(await db.app.getRepository(OutboxMessage).existsBy({ done_at: IsNull() }));
}

/** A queue of another run knows messages of the same numbers. */
async function forgetQueue(): Promise<void> {
  const redis = new Redis(redisUrl());
  await redis.flushdb();
  redis.disconnect();
}
