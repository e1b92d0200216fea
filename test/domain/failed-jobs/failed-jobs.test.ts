import { randomUUID } from 'node:crypto';
import { AuditEntry, FailedJob, OutboxMessage } from '../../../src/core/entities.js';
import { Forbidden, NotFound } from '../../../src/core/errors.js';
import { discardFailedJob } from '../../../src/domain/failed-jobs/discard-failed-job.js';
import { inWords } from '../../../src/domain/failed-jobs/failed-job.js';
import { retryFailedJob } from '../../../src/domain/failed-jobs/retry-failed-job.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { aFailedBeat, aFailedJob } from '../../support/failed-jobs.js';
import { actorAs, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
});
afterAll(() => db.close());

const admin = () => actorAs('admin', staff.admin);
const reason = 'The clinic was called instead.';
const message = ({ id }: OutboxMessage) => db.app.manager.findOneByOrFail(OutboxMessage, { id });
const isListed = ({ id }: FailedJob) => db.app.manager.existsBy(FailedJob, { id });
const entriesAbout = (entity: string, id: string) =>
  db.app.manager.find(AuditEntry, { where: { entity, entity_id: id }, order: { id: 'ASC' } });

test('tried again, it is due at once, leaves the list, and the log says who wanted that', async () => {
  const { job, message: owed } = await aFailedJob();
  await retryFailedJob(admin(), job.id, {});
  expect(await isListed(job)).toBe(false);
  const due = await message(owed);
  expect(due.done_at).toBeNull();
  expect(due.available_at.getTime()).toBeGreaterThan(owed.available_at.getTime());
  expect((await entriesAbout('failed_jobs', job.id)).at(-1)).toMatchObject({
    action: 'retryFailedJob',
    event: 'deleted',
    actor_id: staff.admin,
  });
});

test('what was done meanwhile is not done again', async () => {
  const done_at = new Date('2026-01-01T00:00:00Z');
  const { job, message: owed } = await aFailedJob({ done_at });
  const { remarks } = await retryFailedJob.preview(admin(), job.id, {});
  expect(remarks).toContainEqual({ label: 'It is done already', value: 'only its row here goes' });
  await retryFailedJob(admin(), job.id, {});
  expect(await isListed(job)).toBe(false);
  expect(await message(owed)).toMatchObject({ done_at, available_at: owed.available_at });
});

test('what the clock could not do is left to its next beat', async () => {
  const job = await aFailedBeat('expireQuotes', randomUUID());
  await retryFailedJob(admin(), job.id, {});
  expect(await isListed(job)).toBe(false);
});

test('set aside, it counts as done, and says for good that it was not', async () => {
  const { job, message: owed } = await aFailedJob();
  await discardFailedJob(admin(), job.id, { reason });
  expect(await isListed(job)).toBe(false);
  expect(await message(owed)).toMatchObject({
    done_at: expect.any(Date) as Date,
    discarded_at: expect.any(Date) as Date,
  });
  expect((await entriesAbout('outbox_messages', owed.id)).at(-1)).toMatchObject({
    action: 'discardFailedJob',
    reason,
    actor_id: staff.admin,
  });
});

test('what the clock demands cannot be set aside', async () => {
  const job = await aFailedBeat('expireQuotes', randomUUID());
  await expect(discardFailedJob(admin(), job.id, { reason })).rejects.toThrow(/mend the row/);
  expect(await isListed(job)).toBe(true);
});

test('it is set aside with a reason', async () => {
  const { job } = await aFailedJob();
  await expect(discardFailedJob(admin(), job.id, { reason: ' no ' })).rejects.toMatchObject({
    fields: { reason: 'Say why this need not be done any more.' },
  });
});

test('of what is known no more nothing can be tried again, only set aside', async () => {
  const job = await make(FailedJob, {
    uuid: randomUUID(),
    connection: 'database',
    queue: 'default',
    payload: '{"displayName":"App\\\\Jobs\\\\Old"}',
    exception: 'RuntimeException: somebody@example.com',
  });
  await expect(retryFailedJob(admin(), job.id, {})).rejects.toThrow(/only be set aside/);
  await discardFailedJob(admin(), job.id, { reason });
  expect(await isListed(job)).toBe(false);
});

test.each(['support', 'finance', 'auditor'])('%s may not decide about it', async (role) => {
  const { job } = await aFailedJob();
  await expect(retryFailedJob(actorAs(role, staff[role]), job.id, {})).rejects.toThrow(Forbidden);
  await expect(discardFailedJob(actorAs(role, staff[role]), job.id, { reason })).rejects.toThrow(Forbidden);
  expect(await isListed(job)).toBe(true);
});

test('of twenty who try it again at once, one does', async () => {
  const { job } = await aFailedJob();
  const { won } = await allAtOnce(times(20, () => retryFailedJob(admin(), job.id, {})));
  expect(won).toBe(1);
});

test('an id that only begins like one is nobody', async () => {
  const { job } = await aFailedJob();
  await expect(retryFailedJob(admin(), `${job.id}-and-more`, {})).rejects.toThrow(NotFound);
  expect(await isListed(job)).toBe(true);
});

test('in words it says what it was about and where, never what it carried', async () => {
  const quote = randomUUID();
  const patient = randomUUID();
  const jobs = [
    await aFailedBeat('expireQuotes', quote),
    (await aFailedJob({ name: 'mail-patient-password', payload: { patient_id: patient } })).job,
    (await aFailedJob({ name: 'mail-person', payload: { sealed: 'secret' } })).job,
    (await aFailedJob({ name: 'polish-the-silver', payload: { id: 'x' } })).job,
  ];
  const told = await inWords(db.app.manager, jobs);
  expect(told).toMatchObject([
    {
      does: 'Let a quote expire',
      origin: 'clock',
      subject: { table: 'quotes', id: quote },
      error: 'TypeError',
    },
    { does: 'Mail a password link to a patient', subject: { table: 'patients', id: patient } },
    { does: 'Mail a person about their account', origin: 'outbox', subject: null, error: 'GatewayAway' },
    { does: 'Polish the silver', subject: null },
  ]);
  expect(JSON.stringify(told)).not.toContain('secret');
});
