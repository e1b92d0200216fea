import { MASK } from '../../src/admin/access.js';
import { systemActor } from '../../src/core/actor.js';
import { differences, snapshot } from '../../src/core/audit.js';
import { allTables, type ColumnFacts, type TableFacts } from '../../src/core/facts.js';
import { asText } from '../../src/core/text.js';
import { transact } from '../../src/core/transact.js';
import { openBackOffice, type BackOffice } from '../support/back-office.js';
import { type AdminAnswer, type Client, type Reply } from '../support/client.js';
import { fillEveryTable, fullRowId, markOf } from '../support/full-rows.js';
import { together } from '../support/together.js';
import { holds, type Role, ROLES } from './roles.js';
import { readPermission } from './tables.js';

let office: BackOffice;
const clients = {} as Record<Role, Client>;
/** The table that a column refers to, by `table.column`. */
const targets = new Map<string, string>();

beforeAll(async () => {
  office = await openBackOffice();
  await fillEveryTable(office.database.owner);
  await leaveTraces();
  for (const { tableName, foreignKeys } of office.database.owner.entityMetadatas)
    for (const { columns, referencedEntityMetadata } of foreignKeys)
      targets.set(`${tableName}.${columns[0]!.propertyName}`, referencedEntityMetadata.tableName);
  for (const role of ROLES) clients[role] = await office.server.as(role);
});
afterAll(() => office.close());

/** Each row as the audit log would hold it, had it been made by hand. */
async function leaveTraces(): Promise<void> {
  await transact(systemActor('seed', 'test'), null, 'make', async (work) => {
    for (const { table, entity } of allTables()) {
      const row = await work.manager.findOneOrFail(entity, { where: {} });
      const id = fullRowId(office.database.owner, tableOf(table));
      work.note(table, id, 'noted', differences(entity, {}, snapshot(entity, row)));
    }
  });
}

const idIn = (table: string) => fullRowId(office.database.owner, tableOf(table));
const tableOf = (name: string): TableFacts => allTables().find(({ table }) => table === name)!;
const mayRead = (role: Role, { table }: TableFacts) => holds(role, readPermission(table));
const readableBy = (role: Role) => allTables().filter((facts) => mayRead(role, facts));

const isHidden = (role: Role, { secret, blindIndexOf, needs }: ColumnFacts) =>
  Boolean(secret) || blindIndexOf !== undefined || (needs !== undefined && !holds(role, needs));

const columnsOf = ({ columns }: TableFacts) => [...columns.values()];
const hiddenFrom = (role: Role, facts: TableFacts) =>
  columnsOf(facts).filter((column) => isHidden(role, column));

/** Texts that this role must not meet anywhere, in whatever answer. */
function forbiddenMarks(role: Role): string[] {
  return allTables().flatMap((facts) =>
    columnsOf(facts)
      .filter((column) => isHidden(role, column) || column.mask !== undefined)
      .filter(
        ({ kind, length = 8 }) =>
          ['text', 'longtext', 'email', 'phone', 'json'].includes(kind) && length >= 8,
      )
      .map((column) => markOf(facts.table, column)),
  );
}

const paths = (facts: TableFacts, id: string) => {
  const resource = `/admin/api/resources/${facts.table}`;
  return {
    list: `${resource}/actions/list`,
    search: `${resource}/actions/search?q=mk`,
    show: `${resource}/records/${id}/show`,
    history: `${resource}/records/${id}/history`,
  };
};

describe.each(ROLES)('%s', (role) => {
  test('sees of each row only what the role may see, wherever it is asked for', async () => {
    const marks = forbiddenMarks(role);
    await together(readableBy(role), async (facts) => {
      const hidden = new Set(hiddenFrom(role, facts).map(({ column }) => column));
      for (const [door, path] of Object.entries(paths(facts, fullRowId(office.database.owner, facts)))) {
        const { text, json, status } = await clients[role].get(path);
        const where = `${role} ${facts.table} ${door}`;
        expect([where, status < 500]).toEqual([where, true]);
        expect([where, keysOf(json).filter((key) => hidden.has(key))]).toEqual([where, []]);
        expect([where, marks.filter((mark) => text.includes(mark))]).toEqual([where, []]);
      }
    });
  });

  test('sees masked values as a mask in lists and on the page', async () => {
    for (const facts of readableBy(role)) {
      const masked = columnsOf(facts).filter(
        (column) => column.mask !== undefined && !isHidden(role, column),
      );
      if (masked.length === 0) continue;
      const { json } = await clients[role].show(facts.table, fullRowId(office.database.owner, facts));
      for (const { column } of masked) expect(json.record?.params[column]).toBe(MASK);
    }
  });

  test('finds neither the hidden columns nor their tables in the page state', async () => {
    const script = await stateOf(clients[role]);
    const { tables } = JSON.parse(script.slice('window.HAIRLINE='.length, -1)) as {
      tables: Record<string, { columns: { name: string }[] }>;
    };
    expect(Object.keys(tables).sort()).toEqual(
      readableBy(role)
        .map(({ table }) => table)
        .sort(),
    );
    for (const facts of readableBy(role)) {
      const told = tables[facts.table]!.columns.map(({ name }) => name);
      const hidden = hiddenFrom(role, facts).map(({ column }) => column);
      expect([facts.table, told.filter((name) => hidden.includes(name))]).toEqual([facts.table, []]);
    }
  });

  test('cannot filter, sort or search by a column that the role may not see', async () => {
    for (const facts of readableBy(role)) {
      for (const { column } of hiddenFrom(role, facts)) {
        const asked = `/admin/api/resources/${facts.table}/actions`;
        const queries = [
          `list?filters.${column}=x`,
          `list?filters.${column}~~is=filled`,
          `list?filters.${column}~~from=0`,
          `list?sortBy=${column}`,
          `search?q=x&searchProperty=${column}`,
          `search?q=x&filters.${column}=x`,
        ];
        await together(queries, async (query) => {
          const { status } = await clients[role].get(`${asked}/${query}`);
          expect([facts.table, query, status]).toEqual([facts.table, query, 400]);
        });
      }
    }
  });

  test('reads a reference by the rules of the table that it points to', async () => {
    await together(readableBy(role), async (facts) => {
      const { json } = await clients[role].list(facts.table);
      for (const record of json.records ?? [])
        for (const [column, reference] of Object.entries(record.populated)) {
          const target = tableOf(targets.get(`${facts.table}.${column}`)!);
          expect([facts.table, column, mayRead(role, target)]).toEqual([facts.table, column, true]);
          expect(Object.keys(reference).sort()).toEqual(['id', 'params', 'title', 'trashed']);
          expect(reference).toMatchObject({ params: {} });
        }
    });
  });
});

test.each(['super-admin', 'auditor'] as const)(
  'the audit log shows the %s no more of a change than the record itself would',
  async (role) => {
    const marks = forbiddenMarks(role);
    const { json } = await clients[role].list('audit_entries', { perPage: '500', 'filters.event': 'noted' });
    expect(json.records!.length).toBeGreaterThan(allTables().length - 1);
    for (const { id, title } of json.records!) {
      const { text } = await clients[role].show('audit_entries', id);
      expect([title, marks.filter((mark) => text.includes(mark))]).toEqual([title, []]);
    }
  },
);

test('a role without the right to a table gets the id of what is referred to, and no name', async () => {
  const { json } = await clients.finance.show('provider_documents', idIn('provider_documents'));
  expect(json.record?.params.verified_by_user_id ?? json.record?.params.verified_by).toBeTruthy();
  expect(Object.keys(json.record?.populated ?? {})).toEqual(['provider_id']);
});

test("a patient's name does not reach whoever may not read patients", async () => {
  const { text } = await clients.content.list('reviews');
  expect(text).not.toContain(markOf('patients', { column: 'last_name' }));
});

async function stateOf(client: Client): Promise<string> {
  const page: Reply = await client.get('/admin');
  const [, file] = /src="(\/admin\/frontend\/state\/[^"]+)"/.exec(page.text) ?? [];
  return (await client.get(file!)).text;
}

/** Every name of the rows in an answer, with those inside their versions and their history. */
function keysOf({ record, records = [] }: AdminAnswer): string[] {
  return [record, ...records].flatMap((row) => {
    if (!row) return [];
    const versions = JSON.parse(asText(row.params._version ?? {})) as object;
    const { entries = [] } = (row.history ?? {}) as { entries?: { changes: object }[] };
    return [row.params, row.populated, versions, ...entries.map(({ changes }) => changes)].flatMap(
      Object.keys,
    );
  });
}
