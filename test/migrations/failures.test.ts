import { type Step, Steps } from '../../migrations/support/steps.js';
import { createTable } from '../../migrations/support/tables.js';
import { query } from '../../src/core/database.js';
import { refuseUnlessForced } from '../../src/main/owner.js';
import { describe as explain } from '../../src/main/problem.js';
import { openEmptyDatabase, type TestDatabase } from '../support/database.js';

class Half extends Steps {
  constructor(readonly steps: Step[]) {
    super();
  }
}

const first = createTable('first', 'id int PRIMARY KEY');
const wrong = createTable('second', 'id no_such_type');

let db: TestDatabase;

beforeAll(async () => {
  db = await openEmptyDatabase('failures');
});
afterAll(() => db.close());

test('a migration that fails half way names its statement, and takes back what it had done', async () => {
  const runner = db.owner.createQueryRunner();
  const failure: unknown = await new Half([first, wrong]).up(runner).catch((error: unknown) => error);
  await runner.release();
  expect(explain(failure)).toMatch(/refused this statement:\n\n {4}CREATE TABLE second \(id no_such_type\)/);
  expect(explain(failure)).toMatch(/had done before that has been taken back\.$/);
  expect(await tables()).toEqual([]);
});

test('where that is impossible, it says what stands in the way', async () => {
  const runner = db.owner.createQueryRunner();
  const stubborn = { ...first, down: 'DROP TABLE no_such_table' };
  const failure: unknown = await new Half([stubborn, wrong]).up(runner).catch((error: unknown) => error);
  await runner.release();
  expect(explain(failure)).toMatch(
    /could not be taken back; that stopped here:\n\n {4}DROP TABLE no_such_table/,
  );
  expect(await tables()).toEqual(['first']);
});

test('without the right to make triggers, it says which setting helps', () => {
  const refusal = Object.assign(new Error('You do not have the SUPER privilege'), { errno: 1419 });
  const runner = { query: () => Promise.reject(refusal) } as never;
  return expect(new Half([first]).up(runner)).rejects.toThrow(
    /SET GLOBAL log_bin_trust_function_creators = 1;/,
  );
});

describe('a database that is neither private nor a test', () => {
  const url = 'mysql://somebody@127.0.0.1/hairline_live';
  const environment = { ...process.env };

  beforeEach(() => {
    delete process.env.HAIRLINE_TEST;
    delete process.env.HAIRLINE_EMBEDDED;
  });
  afterEach(() => Object.assign(process.env, environment));

  test('is destroyed only by its name', () => {
    expect(() => refuseUnlessForced(url, undefined)).toThrow(/--force=hairline_live$/);
    expect(() => refuseUnlessForced(url, 'hairline')).toThrow(
      /does not name the database, which is "hairline_live"/,
    );
    expect(() => refuseUnlessForced(url, 'hairline_live')).not.toThrow();
  });

  test('a private or a test database needs no name', () => {
    process.env.HAIRLINE_EMBEDDED = '1';
    expect(() => refuseUnlessForced(url, undefined)).not.toThrow();
  });
});

async function tables(): Promise<string[]> {
  const rows = await query<{ name: string }>(
    db.owner,
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
  );
  return rows.map(({ name }) => name);
}
