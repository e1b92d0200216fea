import { sealAudit } from '../../src/core/seal.js';
import { useKeys } from '../../src/core/crypto.js';
import { verdictOf, writeAuditEntries } from '../support/audit.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { tamper } from '../support/tamper.js';

const KEY = String(process.env.APP_KEY);
const NEW_KEY = `base64:${Buffer.alloc(32, 7).toString('base64')}`;

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase();
});
beforeEach(async () => {
  await db.truncateAll();
  for (let seal = 0; seal < 3; seal++) {
    await writeAuditEntries(4);
    await sealAudit();
  }
});
afterEach(() => useKeys(KEY));
afterAll(() => db.close());

test('a log that nobody touched is whole', async () => {
  expect(await verdictOf()).toMatchObject({ seals: 3, entries: 12, unsealed: 0, faults: 0 });
});

describe('what the owner of the tables changed behind the triggers is found:', () => {
  test.each([
    ['a reason', "UPDATE audit_entries SET reason = 'because' WHERE id = 6"],
    ['an emptied text', "UPDATE audit_entries SET reason = '' WHERE id = 6"],
    ['who did it', "UPDATE audit_entries SET actor_id = 'somebody' WHERE id = 6"],
    ['a value', `UPDATE audit_entries SET changes = '{"status":{"after":9}}' WHERE id = 6`],
    ['when', 'UPDATE audit_entries SET occurred_at = occurred_at - INTERVAL 1 SECOND WHERE id = 6'],
  ])('%s', async (_what, sql) => {
    await tamper(db.owner, 'audit_entries', sql);
    const { sentences } = await verdictOf();
    expect(sentences).toEqual([expect.stringMatching(/^Seal 2 is broken: an entry from 5 to 8 was changed/)]);
  });

  test('an entry that is gone', async () => {
    await tamper(db.owner, 'audit_entries', 'DELETE FROM audit_entries WHERE id = 6');
    expect((await verdictOf()).sentences).toEqual(['Entry 6 is gone.']);
  });

  test('an entry that is gone together with its place in the seal', async () => {
    await tamper(db.owner, 'audit_entries', 'DELETE FROM audit_entries WHERE id = 6');
    await tamper(db.owner, 'audit_seal_entries', 'DELETE FROM audit_seal_entries WHERE entry_id = 6');
    expect((await verdictOf()).sentences).toEqual(['Seal 2 was set over 4 entries, and 3 are there.']);
  });

  test('an entry that was slipped under an old seal', async () => {
    await slipIn(100);
    await db.owner.query('INSERT INTO audit_seal_entries (entry_id, seal_id) VALUES (100, 2)');
    await tamper(db.owner, 'audit_seals', 'UPDATE audit_seals SET entry_count = 5 WHERE id = 2');
    expect((await verdictOf()).sentences).toEqual(['Seal 2 was set from entry 5 to 8.']);
  });

  test('an entry with an old number, slipped in long after', async () => {
    await tamper(db.owner, 'audit_seals', 'UPDATE audit_seals SET sealed_at = sealed_at - INTERVAL 25 HOUR');
    await tamper(db.owner, 'audit_entries', 'UPDATE audit_entries SET id = 200 WHERE id = 12');
    await tamper(
      db.owner,
      'audit_seal_entries',
      'UPDATE audit_seal_entries SET entry_id = 200 WHERE entry_id = 12',
    );
    await tamper(db.owner, 'audit_seals', 'UPDATE audit_seals SET last_entry_id = 200 WHERE id = 3');
    await slipIn(100);
    expect(await sealAudit()).toBe(0);
    expect((await verdictOf()).sentences).toContain(
      '1 entries, the first with id 100, were added long after their time.',
    );
  });

  test('a seal that was taken out of the middle', async () => {
    await tamper(db.owner, 'audit_seals', 'DELETE FROM audit_seals WHERE id = 2');
    expect((await verdictOf()).sentences).toEqual([
      'Seal 2 is gone, and 4 entries belong to it.',
      'Seal 3 does not follow the one before it.',
    ]);
  });

  test('a seal that was set by somebody without the key', async () => {
    useKeys(NEW_KEY);
    await writeAuditEntries(1);
    await sealAudit();
    useKeys(KEY);
    expect((await verdictOf()).sentences).toEqual([expect.stringMatching(/^Seal 4 is broken/)]);
  });
});

test('a tail that was cut off without a trace is found by a digest from the log', async () => {
  const { head } = await verdictOf();
  await tamper(db.owner, 'audit_seals', 'DELETE FROM audit_seals WHERE id = 3');
  await tamper(db.owner, 'audit_seal_entries', 'DELETE FROM audit_seal_entries WHERE seal_id = 3');
  await tamper(db.owner, 'audit_entries', 'DELETE FROM audit_entries WHERE id > 8');

  expect(await verdictOf()).toMatchObject({ seals: 2, entries: 8, faults: 0 });
  expect((await verdictOf(head?.digest)).sentences).toEqual([
    'The chain does not contain the given seal: its end was cut off, or it was rewritten.',
  ]);
});

test('a tail of entries alone is found by their number', async () => {
  await tamper(db.owner, 'audit_entries', 'DELETE FROM audit_entries WHERE id > 10');
  expect((await verdictOf()).sentences).toEqual(['Entry 11 is gone.', 'Entry 12 is gone.']);
});

test('the last seals alone cannot be taken away', async () => {
  await tamper(db.owner, 'audit_seals', 'DELETE FROM audit_seals WHERE id = 3');
  expect((await verdictOf()).sentences).toEqual(['Seal 3 is gone, and 4 entries belong to it.']);
});

test('seals of before a rotation stay verifiable as long as the previous key is known', async () => {
  useKeys(NEW_KEY, [KEY]);
  await writeAuditEntries(2);
  await sealAudit();
  expect(await verdictOf()).toMatchObject({ seals: 4, entries: 14, faults: 0 });

  useKeys(NEW_KEY);
  const { sentences } = await verdictOf();
  expect(sentences).toHaveLength(3);
  expect(sentences[0]).toMatch(/or it was sealed under a key that is no longer in APP_PREVIOUS_KEYS/);
});

async function slipIn(id: number): Promise<void> {
  await db.owner.query(
    'INSERT INTO audit_entries (id, actor_type, door, request_id, action, event, entity, changes) ' +
      `VALUES (${id}, 'User', 'admin', 'test', 'note', 'noted', 'patients', '{}')`,
  );
}
