import { query } from '../../src/core/database.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { insertRow } from './minimal-row.js';

const kept = [
  'patients',
  'passport_details',
  'patient_consents',
  'questionnaires',
  'inquiries',
  'inquiry_providers',
  'medical_histories',
  'quotes',
  'quote_packages',
  'schedules',
  'payments',
  'payment_histories',
  'installment_payment_plans',
  'after_cares',
  'after_care_instructions',
  'after_care_medications',
  'aftercare_milestones',
  'aftercare_milestone_scans',
  'aftercare_questionnaire_responses',
  'aftercare_question_answers',
  'aftercare_payments',
  'standalone_aftercare_requests',
  'recovery_progress_logs',
  'reviews',
  'conversations',
  'messages',
  'aftercare_conversations',
  'aftercare_messages',
  'workflow_timelines',
  'provider_bills',
  'affiliate_commissions',
  'provider_bill_lines',
  'approval_requests',
  'gateway_events',
  'payment_disputes',
];
const appendOnly = ['audit_entries', 'audit_seals', 'audit_seal_entries'];

/** What adds up within one row. */
const SUMS: Record<string, Record<string, string>> = {
  provider_bill_lines: { gross_amount: '4.00', commission_amount: '2.00', net_amount: '2.00' },
};

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase();
  for (const table of [...kept, ...appendOnly]) await insertRow(db.owner, table, SUMS[table]);
});
afterAll(() => db.close());

test.each([...kept, ...appendOnly])('no row of %s is deleted, by the app or by the owner', async (table) => {
  await expect(db.app.query(`DELETE FROM ${table}`)).rejects.toMatchObject({ errno: 1644 });
  await expect(db.owner.query(`DELETE FROM ${table}`)).rejects.toThrow(/ are never deleted: /);
  expect(await count(table)).toBe(1);
});

test.each(appendOnly)('no row of %s is changed', async (table) => {
  const [column] = await query<{ name: string }>(
    db.owner,
    `SELECT column_name AS name FROM information_schema.columns
      WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position LIMIT 1`,
    [table],
  );
  const sql = `UPDATE ${table} SET ${column?.name} = ${column?.name} + 1`;
  await expect(db.app.query(sql)).rejects.toThrow(/ are never changed: the audit log only grows\.$/);
  await expect(db.owner.query(sql)).rejects.toMatchObject({ errno: 1644 });
});

test('replacing a row is refused, too', async () => {
  await expect(db.app.query('REPLACE INTO patients SELECT * FROM patients')).rejects.toMatchObject({
    errno: 1644,
  });
});

test('a sentence for people fits into what MySQL hands on', async () => {
  const rows = await query<{ statement: string }>(
    db.owner,
    'SELECT action_statement AS statement FROM information_schema.triggers WHERE trigger_schema = DATABASE()',
  );
  expect(rows).toHaveLength(kept.length + 2 * appendOnly.length);
  for (const { statement } of rows) {
    const sentence = /MESSAGE_TEXT = '(.*)'$/.exec(statement)?.[1];
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence?.length).toBeLessThanOrEqual(128);
  }
});

test.each([
  ['truncate', 'TRUNCATE TABLE patients'],
  ['drop', 'DROP TABLE patients'],
  ['alter', 'ALTER TABLE patients ADD COLUMN x int'],
  ['create', 'CREATE TABLE x (id int)'],
  ['drop a trigger of', 'DROP TRIGGER patients_refuse_delete'],
  ['index', 'CREATE INDEX x ON patients (gender)'],
])('the app may not %s a table', async (_what, sql) => {
  await expect(db.app.query(sql)).rejects.toThrow(/denied/);
});

async function count(table: string): Promise<number> {
  const [row] = await query<{ n: string }>(db.app, `SELECT COUNT(*) AS n FROM ${table}`);
  return Number(row?.n);
}
