import { schemaDocument } from '../../src/main/schema-document.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let db: TestDatabase;
let document: string;

beforeAll(async () => {
  db = await openTestDatabase();
  document = schemaDocument((entity) => db.app.getMetadata(entity));
});
afterAll(() => db.close());

test('every table has one section', () => {
  const sections = [...document.matchAll(/^### (\w+)$/gm)].map(([, name]) => name);
  expect(sections.sort()).toEqual(db.app.entityMetadatas.map(({ tableName }) => tableName).sort());
});

test('a table shows its columns, keys and rules', () => {
  const section = /^### installment_payment_plans$[^]*?(?=^##)/m.exec(document)?.[0] ?? '';
  expect(section).toContain('| `total_amount` | decimal(10, 2) |');
  expect(section).toContain(
    '| `payment_frequency` | varchar(255) |  | `"monthly"` | typed once | One of `weekly`, `monthly`. |',
  );
  expect(section).toContain('- Index: `quote_id` (idx_installment_payment_plans_quote_id)');
  expect(section).toContain('- `quote_id` refers to `quotes`, ON DELETE RESTRICT');
  expect(section).toContain(': number_of_installments BETWEEN 2 AND 9');
  expect(section).toContain('- DELETE is refused: "Instalment plans are never deleted');
});

test('what this program adds is marked, and so is what only some may see', () => {
  expect(document).toMatch(/^\| `deposit_percentage` .*Added by this program\. \|$/m);
  expect(document).toMatch(/^\| `phone_number` .*encrypted, masked, revealed with patients\.reveal/m);
  expect(document).toContain('  patients }o--o| locations : location_id');
});
