import { query } from '../../src/core/database.js';
import { factsOf } from '../../src/core/facts.js';
import { entities } from '../../src/domain/entities.js';
import { runDemo, runReference } from '../../seeds/index.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let test: TestDatabase;

beforeAll(async () => {
  test = await openTestDatabase();
  await runDemo();
});
afterAll(() => test.close());

it('changes nothing when it is planted again, even on another day', async () => {
  const before = await fingerprint();
  await runDemo();
  expect(await fingerprint()).toEqual(before);
  await runDemo(new Date(Date.now() + 17 * 86_400_000));
  expect(await fingerprint()).toEqual(before);
});

it('leaves alone what staff have changed, withdrawn and thrown away', async () => {
  const change = (sql: string): Promise<unknown> => test.app.query(sql);
  await change(
    "UPDATE treatments SET treatment_description = 'In our own words' WHERE treatment_type = 'FUE'",
  );
  await change('UPDATE quotes SET note = NULL');
  await change("UPDATE languages SET name = 'Turkce' WHERE code = 'tr'");
  await change(
    `DELETE g FROM role_has_permissions g JOIN roles r ON r.id = g.role_id JOIN permissions p ON p.id = g.permission_id
      WHERE r.name = 'support' AND p.name = 'patients.reveal'`,
  );
  await change(
    "DELETE l FROM aftercare_milestone_definition_questionnaires l JOIN aftercare_questionnaires q ON q.id = l.questionnaire_id WHERE q.questionnaire_type = 'sleep'",
  );
  await change("UPDATE information SET deleted_at = UTC_TIMESTAMP() WHERE slug = 'techniques'");
  const before = await fingerprint();
  await runReference();
  await runDemo();
  expect(await fingerprint()).toEqual(before);
});

/** Rows and checksum of each table. */
async function fingerprint(): Promise<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const { table } of entities.map(factsOf)) {
    const [sum] = await query<{ Checksum: unknown }>(test.owner, `CHECKSUM TABLE ${table}`);
    const [count] = await query<{ n: unknown }>(test.app, `SELECT COUNT(*) AS n FROM ${table}`);
    prints[table] = `${String(count!.n)} rows, ${String(sum!.Checksum)}`;
  }
  return prints;
}
