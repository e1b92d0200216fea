import { query } from '../../src/core/database.js';
import { AuditSeal } from '../../src/core/entities.js';
import { sealAudit, sealLateEntries } from '../../src/core/seal.js';
import { verdictOf, writeAuditEntries } from '../support/audit.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { tamper } from '../support/tamper.js';

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase();
});
beforeEach(() => db.truncateAll());
afterAll(() => db.close());

test('nothing is sealed where nothing was written', async () => {
  expect(await sealAudit()).toBe(0);
  expect(await verdictOf()).toMatchObject({ seals: 0, entries: 0, unsealed: 0, faults: 0, head: null });
});

test('what was written is sealed once, and each seal follows the one before', async () => {
  await writeAuditEntries(3);
  expect(await sealAudit()).toBe(3);
  await writeAuditEntries(2);
  expect((await verdictOf()).unsealed).toBe(2);
  expect(await sealAudit()).toBe(2);
  expect(await sealAudit()).toBe(0);

  const [first, second] = await db.app.getRepository(AuditSeal).find({ order: { id: 'ASC' } });
  expect(second?.previous_digest).toBe(first?.digest);
  expect(await verdictOf()).toMatchObject({ seals: 2, entries: 5, unsealed: 0, faults: 0 });
});

test('writers and several sealers at once lose no entry and seal none twice', async () => {
  const writers = Array.from({ length: 4 }, async () => {
    for (let n = 0; n < 15; n++) await writeAuditEntries(2);
  });
  let writing = true;
  const sealers = Array.from({ length: 2 }, async () => {
    while (writing) await sealAudit();
  });
  await Promise.all(writers);
  writing = false;
  await Promise.all(sealers);
  await sealAudit();

  expect(await verdictOf()).toMatchObject({ entries: 120, unsealed: 0, faults: 0 });
});

test('of several sealers that start together one seals and the others go away', async () => {
  await writeAuditEntries(5);
  const sealed = await Promise.all([sealAudit(), sealAudit(), sealAudit()]);
  expect(sealed.reduce((sum, count) => sum + count)).toBe(5);
  expect(await verdictOf()).toMatchObject({ seals: 1, entries: 5, faults: 0 });
});

test('an entry that is committed behind others which are sealed already is sealed after them', async () => {
  const slow = db.app.createQueryRunner();
  await slow.startTransaction();
  await insertEntry((sql) => slow.query(sql));
  await writeAuditEntries(1);
  expect(await sealAudit()).toBe(1);
  await slow.commitTransaction();
  await slow.release();

  expect(await sealAudit()).toBe(1);
  const seals = await db.app.getRepository(AuditSeal).find({ order: { id: 'ASC' } });
  expect(seals.map(({ last_entry_id }) => last_entry_id)).toEqual(['2', '1']);
  expect(await verdictOf()).toMatchObject({ entries: 2, unsealed: 0, faults: 0 });
});

test('a backlog of thousands is sealed in one go, in batches', async () => {
  await insertEntry((sql) => db.owner.query(sql));
  for (let rows = 1; rows < 4096; rows *= 2)
    await db.owner.query(
      'INSERT INTO audit_entries (actor_type, door, request_id, action, event, entity, changes) ' +
        'SELECT actor_type, door, request_id, action, event, entity, changes FROM audit_entries',
    );
  expect(await sealAudit()).toBe(4096);
  expect(await verdictOf()).toMatchObject({ seals: 5, entries: 4096, unsealed: 0, faults: 0 });
});

test('an entry that comes hours late is found by the longer look', async () => {
  await writeAuditEntries(3);
  await sealAudit();
  await age('2 HOUR');
  await tamper(db.owner, 'audit_seal_entries', 'DELETE FROM audit_seal_entries WHERE entry_id = 2');
  expect(await sealAudit()).toBe(0);

  await tamper(db.owner, 'audit_seals', 'UPDATE audit_seals SET entry_count = 2');
  expect(await sealLateEntries()).toBe(1);
});

test('a sealer that dies gives its lock back, and one of another database takes none away', async () => {
  await writeAuditEntries(1);
  const holder = db.app.createQueryRunner();
  await holder.query("SELECT GET_LOCK('hairline:seal', 0)");
  expect(await sealAudit()).toBe(1);
  await holder.release();

  const [free] = await query<{ free: string }>(
    db.app,
    "SELECT IS_FREE_LOCK(CONCAT('hairline:seal:', LEFT(SHA2(DATABASE(), 256), 32))) AS free",
  );
  expect(Number(free?.free)).toBe(1);
});

async function insertEntry(run: (sql: string) => Promise<unknown>): Promise<void> {
  await run(
    'INSERT INTO audit_entries (actor_type, door, request_id, action, event, entity, changes) ' +
      "VALUES ('System', 'seed', 'test', 'note', 'noted', 'patients', '{}')",
  );
}

async function age(interval: string): Promise<void> {
  await tamper(
    db.owner,
    'audit_seals',
    `UPDATE audit_seals SET sealed_at = sealed_at - INTERVAL ${interval}`,
  );
}
