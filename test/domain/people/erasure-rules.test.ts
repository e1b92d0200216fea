import { allTables, type ColumnFacts, factsOfTable } from '../../../src/core/facts.js';
import { ERASURE } from '../../../src/domain/people/erasure-rules.js';
import { BOOKS, tablesOfPatients } from '../../../src/domain/people/footprint.js';
import { OF_OTHERS } from '../../../src/domain/people/residue.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

/** Cleared with the sign-in, or no text of the person: an id, a hash, a name of the program's own. */
const ELSEWHERE: Record<string, string> = {
  'password_reset_tokens_for_all_users.email': 'the row is deleted when the sign-in ends',
  'background_tasks.input': 'blanked where it names the person',
  'background_tasks.file_path': 'downloads of the person are removed',
  'bulk_rows.title': 'blanked for each row of the person',
};

const ruled = (table: string, column: string) =>
  column in (ERASURE[table]?.erased ?? {}) || (ERASURE[table]?.kept?.columns.includes(column) ?? false);
const holdsText = ({ kind, encrypted, personal, needs, blindIndexOf, secret }: ColumnFacts) =>
  !secret &&
  blindIndexOf === undefined &&
  (personal ||
    encrypted ||
    needs !== undefined ||
    ['longtext', 'file', 'json', 'email', 'phone', 'url'].includes(kind));

test('every column that can hold something of a patient has a rule for the day of the erasure', () => {
  const reached = tablesOfPatients(db.app.manager);
  const forgotten = allTables()
    .filter(({ table }) => reached.has(table))
    .flatMap(({ table, columns }) =>
      [...columns.values()]
        .filter((column) => holdsText(column) && !ruled(table, column.column))
        .map(({ column }) => `${table}.${column}`),
    );
  expect(forgotten).toEqual([]);
});

test('every personal column of another table belongs to somebody else, or is cleared in another way', () => {
  const reached = tablesOfPatients(db.app.manager);
  const strange = allTables()
    .filter(({ table }) => !reached.has(table) && !OF_OTHERS.has(table) && !(table in BOOKS))
    .flatMap(({ table, columns }) =>
      [...columns.values()]
        .filter(({ personal, column }) => personal && !(`${table}.${column}` in ELSEWHERE))
        .map(({ column }) => `${table}.${column}`),
    );
  expect(strange).toEqual([]);
});

test('the rules name only columns that exist, and files of a kept kind stay kept', () => {
  const unknown = Object.entries(ERASURE).flatMap(([table, { erased, kept }]) =>
    [...Object.keys(erased ?? {}), ...(kept?.columns ?? [])]
      .filter((column) => !factsOfTable(table).columns.has(column))
      .map((column) => `${table}.${column}`),
  );
  expect(unknown).toEqual([]);
});

test('a patient is reached in every table that points to one', () => {
  const reached = tablesOfPatients(db.app.manager);
  for (const table of [
    'messages',
    'files',
    'media',
    'model_has_roles',
    'alerts_notifications',
    'oauth_access_tokens',
  ])
    expect([table, reached.has(table)]).toEqual([table, true]);
  expect([...reached].filter((table) => OF_OTHERS.has(table))).toEqual([]);
});
