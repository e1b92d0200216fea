import { AuditSeal } from '../../src/core/entities.js';
import { sealAudit } from '../../src/core/seal.js';
import { writeAuditEntries } from '../support/audit.js';
import { runCommand } from '../support/command.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { tamper } from '../support/tamper.js';

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase();
  await writeAuditEntries(3);
  await sealAudit();
  await writeAuditEntries(1);
});
afterAll(() => db.close());

const verify = (...args: string[]) => runCommand(db.name, ['audit:verify', ...args]);

test('a whole log is called whole, with its newest seal', async () => {
  const [seal] = await db.app.getRepository(AuditSeal).find();
  const { code, output } = await verify(`--head=${seal?.digest}`);
  expect(output).toContain('3 entries in 1 seals; 1 not sealed yet.');
  expect(output).toContain(`The newest seal is 1, ${seal?.digest}.`);
  expect(output).toContain('The audit log is whole.');
  expect(code).toBe(0);
});

test('a seal of the log that is no longer there is a fault', async () => {
  const { code, output } = await verify(`--head=${'ab'.repeat(32)}`);
  expect(output).toContain('The chain does not contain the given seal');
  expect(code).toBe(1);
});

test('each fault is a line, and the exit code says that there are some', async () => {
  await tamper(db.owner, 'audit_entries', 'DELETE FROM audit_entries WHERE id IN (1, 2)');
  const { code, output } = await verify();
  expect(output).toContain('Entry 1 is gone.\nEntry 2 is gone.');
  expect(output).toContain('The audit log has 2 faults.');
  expect(code).toBe(1);
});
