import { query } from '../../src/core/database.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

interface ForeignKey {
  name: string;
  table: string;
  column: string;
  references: string;
  on_delete: string;
}

let db: TestDatabase;
let keys: ForeignKey[];

beforeAll(async () => {
  db = await openTestDatabase();
  keys = await query<ForeignKey>(
    db.owner,
    `SELECT k.constraint_name AS name, k.table_name AS \`table\`, k.column_name AS \`column\`,
            k.referenced_table_name AS \`references\`, r.delete_rule AS on_delete
       FROM information_schema.key_column_usage k
       JOIN information_schema.referential_constraints r
         ON r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name
        AND r.table_name = k.table_name
      WHERE k.constraint_schema = DATABASE() AND k.referenced_table_name IS NOT NULL`,
  );
});
afterAll(() => db.close());

test('only these rows follow what they belong to', () => {
  expect(deletedBy('CASCADE')).toEqual([
    'inquiries.patient_id -> patients',
    'location_preferences_countries.location_preference_id -> location_preferences',
    'messages.conversation_id -> conversations',
    'model_has_permissions.permission_id -> permissions',
    'model_has_roles.role_id -> roles',
    'quotes.inquiry_id -> inquiries',
    'role_has_permissions.permission_id -> permissions',
    'role_has_permissions.role_id -> roles',
  ]);
});

test('only the discount of a quote may vanish', () => {
  expect(deletedBy('SET NULL')).toEqual(['quotes.discount_id -> discounts']);
});

test('everything else stands in the way, payments of a quote and quotes of a clinic first of all', () => {
  const restricted = deletedBy('RESTRICT');
  expect(restricted).toHaveLength(keys.length - 9);
  expect(restricted).toEqual(
    expect.arrayContaining([
      'payments.quote_id -> quotes',
      'quotes.provider_id -> providers',
      'payments.installment_plan_id -> installment_payment_plans',
      'after_cares.aftercare_template_id -> aftercare_milestone_templates',
      'patients.location_id -> locations',
    ]),
  );
});

test('a reference that the entities declare is a key of the database, and the reverse', () => {
  const declared = db.owner.entityMetadatas.flatMap(({ foreignKeys }) => foreignKeys.map(({ name }) => name));
  expect(keys.map(({ name }) => name).sort()).toEqual(declared.sort());
});

test('each name says what it is', async () => {
  const indexes = await query<{ name: string; table: string }>(
    db.owner,
    `SELECT DISTINCT index_name AS name, table_name AS \`table\` FROM information_schema.statistics
      WHERE table_schema = DATABASE() AND index_name <> 'PRIMARY' AND table_name <> 'typeorm_migrations'`,
  );
  const checks = await query<{ name: string; table: string }>(
    db.owner,
    `SELECT constraint_name AS name, table_name AS \`table\` FROM information_schema.table_constraints
      WHERE constraint_schema = DATABASE() AND constraint_type = 'CHECK' AND constraint_name LIKE 'chk%'`,
  );
  const strange = [
    ...keys.filter(({ name, table }) => !name.startsWith(`fk_${table}_`)),
    ...indexes.filter(({ name }) => !/^(idx|uq)_[a-z0-9_]+$/.test(name)),
    ...checks.filter(({ name, table }) => !name.startsWith(`chk_${table}_`)),
  ];
  expect(checks.length).toBeGreaterThan(80);
  expect(strange).toEqual([]);
});

test('every key that refers has an index that serves it', async () => {
  const leading = await query<{ table: string; column: string }>(
    db.owner,
    `SELECT table_name AS \`table\`, column_name AS \`column\` FROM information_schema.statistics
      WHERE table_schema = DATABASE() AND seq_in_index = 1`,
  );
  const served = new Set(leading.map(({ table, column }) => `${table}.${column}`));
  const slow = keys.map(({ table, column }) => `${table}.${column}`).filter((name) => !served.has(name));
  expect(slow).toEqual([]);
});

test.each([
  ['quotes', 'idx_quotes_provider_status', 'provider_id, status'],
  ['quotes', 'idx_quotes_inquiry_provider', 'inquiry_id, provider_id'],
  ['workflow_timelines', 'idx_workflow_inquiry_created', 'inquiry_id, created_at'],
  ['payments', 'idx_payments_provider_status', 'provider_id, payment_status'],
])('%s has %s over (%s)', async (table, name, columns) => {
  const [index] = await query<{ columns: string }>(
    db.owner,
    `SELECT GROUP_CONCAT(column_name ORDER BY seq_in_index SEPARATOR ', ') AS columns
       FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = ? AND index_name = ?`,
    [table, name],
  );
  expect(index?.columns).toBe(columns);
});

test('every table is InnoDB, in utf8mb4_unicode_ci', async () => {
  const others = await query(
    db.owner,
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = DATABASE() AND (engine <> 'InnoDB' OR table_collation <> 'utf8mb4_unicode_ci')`,
  );
  expect(others).toEqual([]);
});

function deletedBy(rule: string): string[] {
  return keys
    .filter(({ on_delete }) => on_delete === rule)
    .map(({ table, column, references }) => `${table}.${column} -> ${references}`)
    .sort();
}
