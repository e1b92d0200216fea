import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { decrypt, keys } from '../../src/core/crypto.js';
import { query } from '../../src/core/database.js';
import { allTables, type ColumnFacts, factsOf } from '../../src/core/facts.js';
import { verifyPassword } from '../../src/core/passwords.js';
import { shapeFault } from '../../src/core/shapes.js';
import { verifyAudit } from '../../src/core/verify-audit.js';
import { commissionFor } from '../../src/domain/commissions/commission-for.js';
import { entities } from '../../src/domain/entities.js';
import { alertLevelOf } from '../../src/domain/inquiries/alert-level.js';
import { MedicalHistory } from '../../src/domain/inquiries/entities.js';
import { User } from '../../src/domain/people/entities.js';
import { ProviderUser } from '../../src/domain/providers/entities.js';
import { QUOTE_STATES } from '../../src/domain/quotes/states.js';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/read-setting.js';
import { DEMO_PASSWORD, runDemo } from '../../seeds/index.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { STATEMENTS } from './statements.js';

let test: TestDatabase;

beforeAll(async () => {
  test = await openTestDatabase();
  await runDemo();
});
afterAll(() => test.close());

const rowsOf = <T>(sql: string, values: unknown[] = []) => query<T>(test.app, sql, values);
const numberOf = async (sql: string) => Number((await rowsOf<{ n: unknown }>(sql))[0]!.n);

it('leaves no table empty', async () => {
  const counts = await Promise.all(
    entities.map(async (entity) => {
      const { table } = factsOf(entity);
      return [table, await numberOf(`SELECT COUNT(*) AS n FROM ${table}`)] as const;
    }),
  );
  expect(counts.filter(([, count]) => count === 0).map(([table]) => table)).toEqual([]);
});

it.each(STATEMENTS)('%s', async (_sentence, offenders) => {
  expect(await rowsOf(offenders)).toEqual([]);
});

describe('every value is one that the doors take', () => {
  const columnsWith = (wanted: (column: ColumnFacts) => boolean) =>
    allTables().flatMap(({ table, columns }) =>
      [...columns.values()].filter(wanted).map((column) => ({ table, column })),
    );

  it('choices are among their values', async () => {
    const strange: string[] = [];
    for (const { table, column } of columnsWith(({ kind, encrypted }) => kind === 'choice' && !encrypted))
      for (const { value } of await rowsOf<{ value: string | null }>(
        `SELECT DISTINCT ${column.column} AS value FROM ${table}`,
      ))
        if (value !== null && !column.values!.includes(value))
          strange.push(`${table}.${column.column}: ${value}`);
    expect(strange).toEqual([]);
  });

  it('JSON has the shape that its column names', async () => {
    const faults: string[] = [];
    for (const { table, column } of columnsWith(
      ({ kind, encrypted, shape }) => kind === 'json' && !encrypted && shape !== 'object',
    ))
      for (const { value } of await rowsOf<{ value: string }>(
        `SELECT ${column.column} AS value FROM ${table} WHERE ${column.column} IS NOT NULL`,
      )) {
        const fault = shapeFault(column.shape!, JSON.parse(value));
        if (fault) faults.push(`${table}.${column.column} ${fault}`);
      }
    expect([...new Set(faults)]).toEqual([]);
  });

  it('phone numbers exist in the numbering plans', async () => {
    const wrong: string[] = [];
    for (const { table, column } of columnsWith(({ kind }) => kind === 'phone'))
      for (const { value } of await rowsOf<{ value: string | null }>(
        `SELECT ${column.column} AS value FROM ${table}`,
      )) {
        const plain = value !== null && column.encrypted ? decrypt(value) : value;
        if (plain !== null && !parsePhoneNumberFromString(plain)?.isValid()) wrong.push(`${table}: ${plain}`);
      }
    expect(wrong).toEqual([]);
  });

  it('an encrypted column that can be searched has its keyed hash', async () => {
    for (const { table, column } of columnsWith(({ blindIndex }) => blindIndex !== undefined)) {
      const rows = await rowsOf<{ sealed: string; hash: string | null }>(
        `SELECT ${column.column} AS sealed, ${column.blindIndex} AS hash FROM ${table} WHERE ${column.column} IS NOT NULL`,
      );
      for (const { sealed, hash } of rows)
        expect(hash).toBe(keys().blindIndex(decrypt(sealed), `${table}.${column.column}`));
    }
  });

  it('phone numbers of patients are their own', async () => {
    expect(
      await rowsOf(
        'SELECT phone_number_index FROM patients WHERE phone_number_index IS NOT NULL GROUP BY phone_number_index HAVING COUNT(*) > 1',
      ),
    ).toEqual([]);
  });
});

describe('what is frozen and derived', () => {
  it('carries the commission of the day on which it was submitted', async () => {
    const quotes = await rowsOf<{
      provider_id: string;
      treatment_id: string;
      commission: number;
      created_at: Date;
    }>('SELECT provider_id, treatment_id, commission, created_at FROM quotes ORDER BY RAND(1) LIMIT 150');
    for (const { commission, created_at, ...quote } of quotes)
      expect(await commissionFor(test.app.manager, { ...quote, day: created_at })).toBe(commission);
  });

  it('shows the colour that the medical history calls for', async () => {
    const histories = await test.app.getRepository(MedicalHistory).find();
    for (const history of histories)
      expect(history.alert_level).toBe(alertLevelOf(history, DEFAULT_SETTINGS.critical_conditions));
    expect(new Set(histories.map(({ alert_level }) => alert_level))).toEqual(
      new Set(['none', 'standard', 'critical']),
    );
  });

  it('has an audit log that is whole', async () => {
    const faults: string[] = [];
    expect(await verifyAudit((fault) => faults.push(fault))).toMatchObject({ unsealed: 0 });
    expect(faults).toEqual([]);
  });
});

describe('there is something to do for everybody', () => {
  it('has quotes in every state', async () => {
    const found = await rowsOf<{ status: string }>('SELECT DISTINCT status FROM quotes');
    expect(found.map(({ status }) => status).sort()).toEqual([...QUOTE_STATES].sort());
  });

  it.each([
    [
      'requests for aftercare that wait',
      12,
      "SELECT COUNT(*) AS n FROM standalone_aftercare_requests WHERE request_status = 'pending'",
    ],
    [
      'assigned requests',
      4,
      "SELECT COUNT(*) AS n FROM standalone_aftercare_requests WHERE request_status = 'assigned'",
    ],
    [
      'rejected requests',
      2,
      "SELECT COUNT(*) AS n FROM standalone_aftercare_requests WHERE request_status = 'rejected'",
    ],
    ['reviews to read', 8, 'SELECT COUNT(*) AS n FROM reviews WHERE is_published = 0'],
    ['discounts to approve', 4, "SELECT COUNT(*) AS n FROM discounts WHERE approval_status = 'pending'"],
    [
      'discounts that one clinic agreed to and another declined',
      1,
      `SELECT COUNT(*) AS n FROM (SELECT p.discount_id FROM provider_discounts p JOIN discounts d ON d.id = p.discount_id
        WHERE d.approval_status = 'pending' GROUP BY p.discount_id HAVING COUNT(DISTINCT p.decision) = 3) decided`,
    ],
    [
      'affiliate commissions to approve',
      3,
      "SELECT COUNT(*) AS n FROM affiliate_commissions WHERE status = 'pending' AND reverses_commission_id IS NULL",
    ],
    [
      'affiliate commissions to pay',
      3,
      "SELECT COUNT(*) AS n FROM affiliate_commissions WHERE status = 'approved' AND reverses_commission_id IS NULL",
    ],
    [
      'affiliate commissions that refunds took back',
      1,
      'SELECT COUNT(*) AS n FROM affiliate_commissions WHERE reverses_commission_id IS NOT NULL',
    ],
    [
      'urgent answers that nobody has seen',
      3,
      'SELECT COUNT(*) AS n FROM aftercare_questionnaire_responses WHERE flagged_urgent = 1 AND acknowledged_at IS NULL',
    ],
    [
      'milestones that are overdue',
      5,
      "SELECT COUNT(*) AS n FROM aftercare_milestones WHERE milestone_status = 'overdue'",
    ],
    [
      'documents that soon run out',
      3,
      "SELECT COUNT(*) AS n FROM provider_documents WHERE verification_status = 'verified' AND expiry_date BETWEEN UTC_DATE() AND UTC_DATE() + INTERVAL 30 DAY",
    ],
    [
      'documents to verify',
      3,
      "SELECT COUNT(*) AS n FROM provider_documents WHERE verification_status = 'pending'",
    ],
    ['accounts to verify', 3, 'SELECT COUNT(*) AS n FROM banking_details WHERE verified_at IS NULL'],
    ['bills to issue', 5, "SELECT COUNT(*) AS n FROM provider_bills WHERE status = 'draft'"],
    ['bills to pay', 5, "SELECT COUNT(*) AS n FROM provider_bills WHERE status = 'issued'"],
    [
      'bills that wait for a verified account',
      1,
      "SELECT COUNT(*) AS n FROM provider_bills b JOIN banking_details d ON d.provider_id = b.provider_id WHERE b.status = 'issued' AND d.verified_at IS NULL",
    ],
    ['refunds on bills', 3, 'SELECT COUNT(*) AS n FROM provider_bill_lines WHERE gross_amount < 0'],
    ['void bills', 2, "SELECT COUNT(*) AS n FROM provider_bills WHERE status = 'void'"],
    ['failed payments', 5, "SELECT COUNT(*) AS n FROM payments WHERE payment_status = 'failed'"],
    ['refunds to approve', 2, "SELECT COUNT(*) AS n FROM approval_requests WHERE state = 'pending'"],
    ['refunds declined', 1, "SELECT COUNT(*) AS n FROM approval_requests WHERE state = 'declined'"],
    [
      'payments that are due and have not come',
      3,
      "SELECT COUNT(*) AS n FROM payments WHERE payment_status = 'pending' AND due_date < UTC_DATE()",
    ],
    ['refunds', 3, "SELECT COUNT(*) AS n FROM payments WHERE payment_type = 'refund'"],
    ['clinics', 40, 'SELECT COUNT(*) AS n FROM providers'],
    ['countries of clinics', 8, 'SELECT COUNT(DISTINCT country) AS n FROM providers'],
    ['patients', 600, 'SELECT COUNT(*) AS n FROM patients'],
  ])('has %s (%i at least)', async (_what, least, sql) => {
    expect(await numberOf(sql)).toBeGreaterThanOrEqual(least);
  });

  it('has given the first clinic inquiries of patients who are still anonymous', async () => {
    const anonymous = await numberOf(
      `SELECT COUNT(DISTINCT p.id) AS n FROM provider_users u JOIN inquiry_providers x ON x.provider_id = u.provider_id
         JOIN inquiries i ON i.id = x.inquiry_id JOIN patients p ON p.id = i.patient_id
        WHERE u.email = 'clinic1@hairline.test' AND p.anonymization_level = 'full'`,
    );
    expect(anonymous).toBeGreaterThanOrEqual(10);
  });
});

describe('the people who sign in', () => {
  const roles = ['super-admin', 'admin', 'support', 'medical', 'finance', 'content', 'auditor'];

  it.each(roles)('%s has that role', async (role) => {
    const user = await test.app.getRepository(User).findOneByOrFail({ email: `${role}@hairline.test` });
    expect(user.username).toBe(role);
    expect(await verifyPassword(DEMO_PASSWORD, user.password)).toBe(true);
    const held = await rowsOf<{ name: string }>(
      "SELECT r.name FROM model_has_roles m JOIN roles r ON r.id = m.role_id WHERE m.model_type = 'User' AND m.model_id = ?",
      [user.id],
    );
    expect(held).toEqual([{ name: role }]);
  });

  it('each clinic has its owner', async () => {
    const owners = await rowsOf<{ email: string }>(
      `SELECT u.email FROM provider_users u JOIN model_has_roles m ON m.model_id = u.id AND m.model_type = 'ProviderUser'
         JOIN roles r ON r.id = m.role_id WHERE r.name = 'owner' AND r.guard_name = 'provider'`,
    );
    const expected = Array.from({ length: 40 }, (_, at) => `clinic${at + 1}@hairline.test`);
    expect(owners.map(({ email }) => email).sort()).toEqual(expected.sort());
    const owner = await test.app
      .getRepository(ProviderUser)
      .findOneByOrFail({ email: 'clinic1@hairline.test' });
    expect(await verifyPassword(DEMO_PASSWORD, owner.password)).toBe(true);
  });

  it.each([
    [1, 'aftercare'],
    [2, 'confirmed'],
    [3, 'quote'],
    [4, 'completed'],
  ])('patient%i is in the middle of a story (%s)', async (number, status) => {
    const [row] = await rowsOf<{ status: string; patient_code: string; conversations: unknown }>(
      `SELECT p.status, p.patient_code, (SELECT COUNT(*) FROM conversations c WHERE c.patient_id = p.id) AS conversations
         FROM patients p WHERE p.email = ?`,
      [`patient${number}@hairline.test`],
    );
    expect(row).toMatchObject({ status, patient_code: `PAT-00000${number}` });
    expect(Number(row!.conversations)).toBeGreaterThan(0);
  });
});
