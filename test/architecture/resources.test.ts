import { type ResourceDefinition } from '../../src/admin/definition.js';
import { useKeys } from '../../src/core/crypto.js';
import { allTables, factsOfTable } from '../../src/core/facts.js';
import { PERMISSIONS } from '../../src/domain/access/permissions.js';
import { entities } from '../../src/domain/entities.js';
import { jobs } from '../../src/jobs/index.js';
import { ACTIONS } from '../admin/actions/index.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { files, importsOf, read } from './sources.js';

let db: TestDatabase;
let resources: ResourceDefinition[];

beforeAll(async () => {
  db = await openTestDatabase();
  useKeys(String(process.env.APP_KEY));
  resources = (await import('../../resources/index.js')).resources;
});
afterAll(() => db.close());

/** What is wrong, a line each. */
const faults = (find: (definition: ResourceDefinition) => string[]) =>
  resources.flatMap((definition) => find(definition).map((fault) => `${definition.facts.table}: ${fault}`));
const columnsOf = (table: string) => factsOfTable(table).columns;

test('every table has exactly one resource', () => {
  const shown = resources.map(({ facts }) => facts.table).sort();
  expect(shown).toEqual(
    allTables()
      .map(({ table }) => table)
      .sort(),
  );
  expect(entities).toHaveLength(shown.length);
});

test('the columns that a resource names exist', () => {
  const named = ({ list = [], groups = {}, readOnly = [], sort }: ResourceDefinition) => [
    ...list,
    ...Object.values(groups).flat(),
    ...readOnly,
    ...(sort ? [sort.by] : []),
  ];
  expect(
    faults((definition) => named(definition).filter((name) => !definition.facts.columns.has(name))),
  ).toEqual([]);
});

test('no column stands in two groups, or twice in a list', () => {
  const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);
  expect(
    faults(({ list = [], groups = {} }) => [...twice(list), ...twice(Object.values(groups).flat())]),
  ).toEqual([]);
});

test('no list names what never leaves the database', () => {
  expect(
    faults(({ list = [], facts }) => list.filter((name) => facts.columns.get(name)?.secret === true)),
  ).toEqual([]);
});

test('a title is made of columns that exist and are no secrets', () => {
  expect(
    faults(({ facts: { title, columns } }) =>
      title.filter((name) => !columns.has(name) || columns.get(name)?.secret === true),
    ),
  ).toEqual([]);
});

/** Points to rows of several tables, and says of which beside it. */
const isLoose = (table: string, by: string) =>
  by.endsWith('_id') && columnsOf(table).has(by.replace(/_id$/, '_type'));

test('related tables point here by a foreign key', () => {
  const keys = new Map(
    db.app.entityMetadatas.map(({ tableName, foreignKeys }) => [
      tableName,
      foreignKeys.map((key) => `${key.columnNames[0]} -> ${key.referencedEntityMetadata.tableName}`),
    ]),
  );
  expect(
    faults(({ related, facts }) =>
      related
        .filter(({ table, by }) => !isLoose(table, by))
        .filter(({ table, by }) => !keys.get(table)?.includes(`${by} -> ${facts.table}`))
        .map(({ table, by }) => `${table}.${by} is no key to it`),
    ),
  ).toEqual([]);
});

test('the permissions that resources, columns and actions ask for exist', () => {
  const known = new Set<string>(PERMISSIONS);
  expect(
    faults(
      ({ read: toRead, write, facts, actions }) =>
        [
          toRead,
          ...(write === null ? [] : [write]),
          ...[...facts.columns.values()].flatMap(({ needs, mask }) => [needs, mask]),
          ...actions.map(({ verb }) => verb.permission),
        ].filter((name) => name !== undefined && !known.has(name)) as string[],
    ),
  ).toEqual([]);
});

test('an action stands on the resource that it is for, named as its verb, with fields of its form', () => {
  expect(
    faults(({ actions, facts }) => [
      ...actions
        .filter(({ on }) => on !== facts.table)
        .map(({ verb, on }) => `${verb.verbName} is for ${on}`),
      ...actions.flatMap(({ verb, form }) =>
        Object.keys(form)
          .filter((field) => !(field in verb.input.shape))
          .map((field) => `${verb.verbName} has no field ${field}`),
      ),
      ...actions.flatMap(({ form }) =>
        Object.values(form)
          .flatMap(({ pick }) => (pick ? [pick] : []))
          .flatMap(({ table, where = {} }) =>
            Object.keys(where).filter((column) => !columnsOf(table).has(column)),
          ),
      ),
    ]),
  ).toEqual([]);
  // One verb may be a button on two tables, whose rows are of a kind.
  const names = resources.flatMap(({ actions, facts }) =>
    actions.map(({ verb }) => `${facts.table} ${verb.verbName}`),
  );
  expect(names).toHaveLength(new Set(names).size);
});

test('the rules of the tests know every action, what it asks for and where it stands', () => {
  const known = Object.entries(ACTIONS).flatMap(([table, actions]) =>
    Object.entries(actions).map(([name, { permission, scope = 'record', bulk = false }]) =>
      [table, name, permission, scope, bulk].join(' '),
    ),
  );
  const there = resources.flatMap(({ facts, actions }) =>
    actions.map(({ verb, scope, bulk }) =>
      [facts.table, verb.verbName, verb.permission, scope, bulk].join(' '),
    ),
  );
  expect(there.sort()).toEqual(known.sort());
});

test('every file in actions/ is a button somewhere', () => {
  const used = new Set(files(/\.ts$/, 'resources').flatMap((file) => importsOf(file)));
  expect(files(/\.ts$/, 'actions').filter((file) => !used.has(file.replace(/\.ts$/, '.js')))).toEqual([]);
});

test('every job that a verb can owe is in the map, and nothing else', () => {
  const declared = files(/\.ts$/, 'src/domain', 'src/core').flatMap((file) => {
    const [, body = ''] = /interface Jobs \{\n([\s\S]*?)\n {2}\}/.exec(read(file)) ?? [];
    return [...body.matchAll(/'([\w-]+)':/g)].map(([, name]) => name);
  });
  expect(declared.length).toBeGreaterThan(0);
  expect(Object.keys(jobs).sort()).toEqual(declared.sort());
});

test('every column that money stands in names the currency that it is in', () => {
  expect(
    allTables().flatMap(({ table, columns }) =>
      [...columns.values()]
        .filter(({ kind, currency = '' }) => kind === 'money' && currency !== '' && !columns.has(currency))
        .map(({ column }) => `${table}.${column}`),
    ),
  ).toEqual([]);
});

test('an encrypted column that can be found has its hash beside it, and the other way round', () => {
  expect(
    allTables().flatMap(({ table, columns }) =>
      [...columns.values()]
        .filter(
          ({ column, blindIndex, blindIndexOf }) =>
            (blindIndex !== undefined && columns.get(blindIndex)?.blindIndexOf !== column) ||
            (blindIndexOf !== undefined && columns.get(blindIndexOf)?.blindIndex !== column),
        )
        .map(({ column }) => `${table}.${column}`),
    ),
  ).toEqual([]);
});
