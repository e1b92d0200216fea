import { allTables, type ColumnFacts, type TableFacts } from '../../src/core/facts.js';
import { openBackOffice, type BackOffice } from '../support/back-office.js';
import { type Client, type Reply } from '../support/client.js';
import { fillEveryTable, fullRowId } from '../support/full-rows.js';
import { together } from '../support/together.js';

const SEED = Number(process.env.RANDOM_SEED ?? Date.now() % 1_000_000_000);
const WITHIN_MS = 10_000;

let office: BackOffice;
let client: Client;

beforeAll(async () => {
  process.stdout.write(`Random input of RANDOM_SEED=${SEED}\n`);
  office = await openBackOffice();
  await fillEveryTable(office.database.owner);
  client = await office.server.as('super-admin');
});
afterAll(() => office.close());

/** Mulberry32: the same numbers for the same seed. */
function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomness(SEED);
const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const perhaps = (chance: number) => random() < chance;
const few = <T>(list: readonly T[], most: number): T[] =>
  Array.from({ length: Math.ceil(random() * most) }, () => one(list));

const TEXTS = [
  '',
  ' ',
  'a',
  "'",
  '"',
  "' OR '1'='1",
  "'; DROP TABLE patients; --",
  '`',
  '\\',
  '%',
  '_',
  '%%%',
  '?',
  ':name',
  '${1}',
  '<script>alert(1)</script>',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e\u200d',
  '😀',
  '👩‍👩‍👧‍👦'.repeat(30),
  'İıŞşĞğ',
  'ß',
  'x'.repeat(255),
  'x'.repeat(256),
  'x'.repeat(70_000),
  '0',
  '-1',
  '1e309',
  '99999999999999999999999999',
  '0x10',
  'NaN',
  'Infinity',
  '1.005',
  '100.00',
  '2147483648',
  'true',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  '2026-01-31',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '1970-01-01T00:00:00Z',
  '2038-01-19T03:14:08Z',
  '2026-W05',
  '24:00',
  '12:30',
  'EUR',
  '+905321234567',
  'a@b.cd',
  'https://example.com',
  'javascript:alert(1)',
  '00000000-0000-7000-8000-000000000000',
  '1000001',
  '••••••••',
  '[]',
  '{}',
  '[[[[[[[[[[1]]]]]]]]]]',
  '['.repeat(5000) + ']'.repeat(5000),
  '{"__proto__":{"a":1}}',
  '["2026-01-31"]',
];
const VALUES: unknown[] = [
  ...TEXTS,
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e21,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  ['a', 'b'],
  [null],
  [[['a']]],
  { a: { b: { c: [] } } },
  { toString: 1 },
  { length: 5 },
  JSON.parse('{"__proto__":{"polluted":true}}'),
];
const OPERATORS = ['', '', '', '~~from', '~~to', '~~is', '~~like', '~~', '~~from~~to', '~~__proto__'];
const STRANGE = ['__proto__', 'constructor', 'toString', 'no_such', '', '.', 'id;', '`id`', 'a.b', 'filters'];

const columnsOf = ({ columns }: TableFacts): ColumnFacts[] => [...columns.values()];
const aColumn = (facts: TableFacts) => (perhaps(0.1) ? one(STRANGE) : one(columnsOf(facts)).column);

function aQuestion(facts: TableFacts): Record<string, string> {
  const filters = few([1, 2, 3], 3).map(() => [`filters.${aColumn(facts)}${one(OPERATORS)}`, one(TEXTS)]);
  return {
    ...(Object.fromEntries(filters) as Record<string, string>),
    ...(perhaps(0.3) ? { sortBy: aColumn(facts) } : {}),
    ...(perhaps(0.2) ? { direction: one(['asc', 'desc', 'ASC', '', "asc'"]) } : {}),
    ...(perhaps(0.2) ? { page: one(['1', '2', '999999999', '0', '-1', 'x', '1e3', '']) } : {}),
    ...(perhaps(0.2) ? { perPage: one(['1', '500', '999999999', '0', 'x']) } : {}),
  };
}

const aForm = (facts: TableFacts): Record<string, unknown> => ({
  ...Object.fromEntries(
    columnsOf(facts).flatMap(({ column }) => (perhaps(0.6) ? [[column, one(VALUES)]] : [])),
  ),
  ...Object.fromEntries(
    columnsOf(facts).flatMap(({ column, kind }) => (kind === 'json' ? paths(column) : [])),
  ),
  ...(perhaps(0.3) ? { _version: one(VALUES) } : {}),
  ...(perhaps(0.1) ? { [one(STRANGE)]: one(VALUES) } : {}),
});

const paths = (column: string): [string, unknown][] =>
  few(['.0', '.1', '.0.a', '.a', '.__proto__', '.__proto__.a', '.', '..', `${'.a'.repeat(5000)}`], 3)
    .filter(() => perhaps(0.5))
    .map((path) => [`${column}${path}`, one(VALUES)]);

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
/** Without half characters, which no address can hold. */
const withoutLone = (text: string) => Buffer.from(text).toString();

/** Answers in time, as JSON, and with no fault of the program's own. */
async function survives(what: string, answer: Promise<Reply>): Promise<Reply> {
  const asked = Date.now();
  const reply = await answer;
  const context = `RANDOM_SEED=${SEED} ${what.slice(0, 2000)}`;
  expect([context, reply.status < 500]).toEqual([context, true]);
  expect([context, Date.now() - asked < WITHIN_MS]).toEqual([context, true]);
  expect([context, reply.headers.get('content-type')?.includes('json')]).toEqual([context, true]);
  return reply;
}

const rounds = (count: number) => Array.from({ length: count }, () => allTables()).flat();

test('lists answer whatever is asked of them', async () => {
  await together(rounds(12), async (facts) => {
    const question = aQuestion(facts);
    const what = `list ${facts.table} ${JSON.stringify(question)}`;
    const safe = Object.fromEntries(
      Object.entries(question).map(([name, text]) => [name, text.slice(0, 2000)]),
    );
    await survives(
      what,
      perhaps(0.7)
        ? client.list(facts.table, safe)
        : client.post(`/admin/api/resources/${facts.table}/actions/list`, question),
    );
  });
});

test('searches answer whatever is typed', async () => {
  await together(rounds(5), async (facts) => {
    const typed = one(VALUES);
    const body = {
      q: typed,
      ...(perhaps(0.2) ? { searchProperty: aColumn(facts), describe: one(STRANGE) } : {}),
    };
    const what = `search ${facts.table} ${JSON.stringify(body)}`;
    await survives(what, client.post(`/admin/api/resources/${facts.table}/actions/search`, body));
    const inAddress = encodeURIComponent(withoutLone(asText(typed).slice(0, 1000)));
    if (inAddress !== '' && !/^\.+$/.test(inAddress))
      await survives(what, client.get(`/admin/api/resources/${facts.table}/actions/search/${inAddress}`));
    await survives(what, client.post('/admin/api/pages/Search', body));
  });
});

test('forms take or refuse whatever is sent, and say which', async () => {
  await together(rounds(10), async (facts) => {
    const isNew = perhaps(0.5);
    const form = aForm(facts);
    const what = `${isNew ? 'new' : 'edit'} ${facts.table} ${JSON.stringify(form)}`;
    const resource = `/admin/api/resources/${facts.table}`;
    const address = isNew
      ? `${resource}/actions/new`
      : `${resource}/records/${fullRowId(office.database.owner, facts)}/edit`;
    const fields = Object.fromEntries(
      Object.entries(form).map(([name, value]) => [name, withoutLone(asText(value)).slice(0, 5000)]),
    );
    const { status, json } = await survives(
      what,
      perhaps(0.7) ? client.post(address, form) : client.form(address, fields),
    );
    if (status === 200) expect([what, typeof json.notice?.type]).toEqual([what, 'string']);
  });
});

test('actions refuse what is not theirs', async () => {
  const facts = allTables().find(({ table }) => table === 'standalone_aftercare_requests')!;
  const id = fullRowId(office.database.owner, facts);
  const actions = ['assign', 'reassign', 'reject', 'activate'].map((name) => `${name}StandaloneAftercare`);
  await together([...rounds(2).keys()], async () => {
    const names = [
      'provider_id',
      'aftercare_template_id',
      'reason',
      'amount',
      'start_today',
      '_preview',
      '__proto__',
    ];
    const form = Object.fromEntries(few(names, 5).map((name) => [name, one(VALUES)]));
    const action = one([...actions, 'recordAftercarePayment', 'reveal', 'delete', 'restore']);
    await survives(`${action} ${JSON.stringify(form)}`, client.act(facts.table, id, action, form));
    const strange = encodeURIComponent(withoutLone(one(TEXTS).slice(0, 200))) || 'x';
    if (!/^\.+$/.test(strange))
      await survives(`show ${strange}`, client.get(`/admin/api/resources/patients/records/${strange}/show`));
  });
});

test('after all of it the program is well, and nobody gained a property', async () => {
  expect((await client.get('/admin/api/dashboard')).status).toBe(200);
  expect((await client.list('patients')).json.records?.[0]?.params).not.toHaveProperty('polluted');
  const faults = office.server
    .output()
    .split('\n')
    .filter((line) => line.includes('"level":50'));
  expect(faults).toEqual([]);
});
