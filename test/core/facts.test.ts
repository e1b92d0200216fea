import { allTables, factsOf, factsOfTable } from '../../src/core/facts.js';
import { SHAPES } from '../../src/core/shapes.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

test('every column of every entity has facts with a kind, and every fact is a column', () => {
  for (const { target, tableName, columns } of db.app.entityMetadatas) {
    const facts = factsOf(target as new () => object);
    expect(facts.table).toBe(tableName);
    expect([...facts.columns.keys()].sort()).toEqual(columns.map(({ databaseName }) => databaseName).sort());
    for (const { kind } of facts.columns.values()) expect(typeof kind).toBe('string');
  }
});

test('what the facts say of empty values and lengths is what the table does', () => {
  for (const { target, tableName, columns } of db.app.entityMetadatas)
    for (const column of columns) {
      const facts = factsOf(target as new () => object).columns.get(column.databaseName)!;
      const said = { column: `${tableName}.${column.databaseName}`, nullable: facts.nullable };
      expect(said).toEqual({ ...said, nullable: column.isNullable });
      if (facts.length !== undefined) expect(Number(column.length)).toBe(facts.length);
    }
});

test('a table is found by its name and by its entity, and an unknown one is an error', () => {
  expect(factsOfTable('patients')).toBe(factsOf(factsOfTable('patients').entity));
  expect(() => factsOfTable('elephants')).toThrow('There is no table "elephants"');
});

describe.each(allTables())('$table', ({ title, columns }) => {
  test('is named to people by columns that it has', () => {
    for (const name of title) expect(columns.has(name)).toBe(true);
  });

  test('has what each kind of column needs', () => {
    for (const facts of columns.values()) {
      const { column, kind, values = [], shape, blindIndex, blindIndexOf } = facts;
      if (kind === 'choice') expect({ column, some: values.length > 0 }).toEqual({ column, some: true });
      if (kind === 'json') expect(Object.keys(SHAPES)).toContain(shape);
      if (blindIndex !== undefined) expect(columns.get(blindIndex)?.blindIndexOf).toBe(column);
      if (blindIndexOf !== undefined) expect(columns.get(blindIndexOf)).toMatchObject({ encrypted: true });
    }
  });

  test('has the currency of each amount beside it, or says where it is', () => {
    for (const { column, kind, currency = '', about = '' } of columns.values()) {
      if (kind !== 'money') continue;
      const told = columns.get(currency)?.kind === 'currency' || /In the \w+'s currency\./.test(about);
      expect({ column, told }).toEqual({ column, told: true });
    }
  });

  test('lets no hash, token or payload out', () => {
    for (const { column, secret, encrypted, needs, mask } of columns.values()) {
      if (/password$|_token$|token_hash$|^secret$/.test(column))
        expect({ column, secret }).toEqual({ column, secret: true });
      if (encrypted)
        expect({ column, guarded: secret === true || (needs ?? mask) !== undefined }).toEqual({
          column,
          guarded: true,
        });
    }
  });
});
