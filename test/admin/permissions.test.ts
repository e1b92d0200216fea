import { allTables, type TableFacts } from '../../src/core/facts.js';
import { PERMISSIONS, STAFF_ROLES } from '../../src/domain/access/permissions.js';
import { openBackOffice, type BackOffice } from '../support/back-office.js';
import { type Client } from '../support/client.js';
import { fillEveryTable, fullRowId } from '../support/full-rows.js';
import { together } from '../support/together.js';
import { ACTIONS } from './actions/index.js';
import { holds, permissions, type Role, ROLES } from './roles.js';
import {
  isMadeByForm,
  isMadeByMedicalStaff,
  knownTables,
  readPermission,
  writePermission,
} from './tables.js';

let office: BackOffice;
const clients = {} as Record<Role, Client>;

beforeAll(async () => {
  office = await openBackOffice();
  await fillEveryTable(office.database.owner);
  for (const role of ROLES) clients[role] = await office.server.as(role);
});
afterAll(() => office.close());

/** Nothing is behind it: what may be done answers 404, what may not 403, and no row is touched. */
const NOWHERE: Record<string, string> = { bigint: '7', text: '00000000-0000-7000-8000-000000000000' };

const REVEALED = ['patients', 'passport_details'];

interface Probe {
  action: string;
  method: 'GET' | 'POST';
  address: string;
  allowed: boolean;
  /** Where the role may: 200, or 404 because nothing is there. */
  expected: number;
}

const isComposite = ({ entity }: TableFacts) =>
  office.database.owner.getMetadata(entity).primaryColumns.length > 1;

function probesOf(role: Role, facts: TableFacts): Probe[] {
  const { table } = facts;
  const reads = holds(role, readPermission(table));
  const write = writePermission(table);
  const writes = reads && write !== null && holds(role, write);
  const makes =
    writes && isMadeByForm(table) && (!isMadeByMedicalStaff(table) || holds(role, 'medical.read'));
  const reveals = reads && REVEALED.includes(table) && holds(role, 'patients.reveal');
  const resource = (action: string) => `/admin/api/resources/${table}/actions/${action}`;
  const here = (action: string) =>
    `/admin/api/resources/${table}/records/${fullRowId(office.database.owner, facts)}/${action}`;
  const keyType = office.database.owner.getMetadata(facts.entity).primaryColumns[0]!.type;
  const nowhere = (action: string) =>
    `/admin/api/resources/${table}/records/${NOWHERE[keyType === 'bigint' ? 'bigint' : 'text']}/${action}`;

  const onResource: Probe[] = [
    { action: 'list', method: 'GET', address: resource('list'), allowed: reads, expected: 200 },
    { action: 'list', method: 'POST', address: resource('list'), allowed: reads, expected: 200 },
    { action: 'search', method: 'GET', address: resource('search'), allowed: reads, expected: 200 },
    { action: 'search', method: 'POST', address: resource('search'), allowed: reads, expected: 200 },
    { action: 'new', method: 'GET', address: resource('new'), allowed: makes, expected: 200 },
  ];
  // Where a form may make a row, sending an empty one could: only the refusals are probed.
  if (!makes)
    onResource.push({
      action: 'new',
      method: 'POST',
      address: resource('new'),
      allowed: false,
      expected: 403,
    });
  if (isComposite(facts)) return onResource;
  const own: Probe[] = Object.entries(ACTIONS[table] ?? {}).flatMap(
    ([action, { permission, scope, bulk }]) => {
      const allowed = reads && holds(role, permission);
      const onList: Probe[] = [
        { action, method: 'GET', address: resource(action), allowed, expected: 200 },
        // An empty form could do what it says: only the refusals are sent one.
        ...(allowed
          ? []
          : [{ action, method: 'POST' as const, address: resource(action), allowed, expected: 403 }]),
      ];
      if (scope) return onList;
      const onRecord: Probe[] = [
        { action, method: 'GET', address: here(action), allowed, expected: 200 },
        { action, method: 'POST', address: nowhere(action), allowed, expected: 404 },
      ];
      return bulk ? [...onRecord, ...onList] : onRecord;
    },
  );
  return [
    ...onResource,
    ...own,
    { action: 'show', method: 'GET', address: here('show'), allowed: reads, expected: 200 },
    { action: 'history', method: 'GET', address: here('history'), allowed: reads, expected: 200 },
    { action: 'edit', method: 'GET', address: here('edit'), allowed: writes, expected: 200 },
    { action: 'edit', method: 'POST', address: nowhere('edit'), allowed: writes, expected: 404 },
    { action: 'delete', method: 'POST', address: nowhere('delete'), allowed: writes, expected: 404 },
    { action: 'restore', method: 'POST', address: nowhere('restore'), allowed: writes, expected: 404 },
    { action: 'reveal', method: 'POST', address: nowhere('reveal'), allowed: reveals, expected: 404 },
  ];
}

const send = (client: Client, method: 'GET' | 'POST', address: string) =>
  method === 'GET' ? client.get(address) : client.post(address, { reason: 'Because I look.' });

test('the seeded roles are those of the rules', () => {
  expect([...PERMISSIONS].sort()).toEqual([...permissions].sort());
  expect(Object.keys(STAFF_ROLES)).toEqual([...ROLES]);
  for (const role of ROLES)
    expect([role, ...[...STAFF_ROLES[role]!].sort()]).toEqual([
      role,
      ...permissions.filter((permission) => holds(role, permission)).sort(),
    ]);
});

test('the rules know every table, and no other', () => {
  expect([...knownTables].sort()).toEqual(
    allTables()
      .map(({ table }) => table)
      .sort(),
  );
});

/** Some thousand requests for each role: on a busy machine that takes a while. */
const WITHIN_MS = 300_000;

test.each(ROLES)(
  '%s can do to every table what the rules allow, and nothing else',
  async (role) => {
    const wrong: string[] = [];
    const before = await countEverything();
    await together(allTables(), async (facts) => {
      for (const { action, method, address, allowed, expected } of probesOf(role, facts)) {
        const { status } = await send(clients[role], method, address);
        const right = allowed ? expected : 403;
        if (status !== right) wrong.push(`${method} ${action} of ${facts.table}: ${status}, not ${right}`);
      }
    });
    expect(wrong).toEqual([]);
    expect(await countEverything()).toEqual(before);
  },
  WITHIN_MS,
);

test.each(ROLES)(
  '%s sees among the buttons of a record those that work',
  async (role) => {
    for (const facts of allTables().filter((one) => !isComposite(one))) {
      if (!holds(role, readPermission(facts.table))) continue;
      const { json } = await clients[role].show(facts.table, fullRowId(office.database.owner, facts));
      const buttons = json.record!.recordActions;
      const offered = probesOf(role, facts).filter(
        ({ action, method, allowed }) =>
          allowed && method === (['delete', 'restore', 'reveal'].includes(action) ? 'POST' : 'GET'),
      );
      const may = new Set(offered.map(({ action }) => action));
      expect([facts.table, buttons.filter((button) => !may.has(button))]).toEqual([facts.table, []]);
      expect([facts.table, buttons.includes('edit')]).toEqual([facts.table, may.has('edit')]);
    }
  },
  WITHIN_MS,
);

test('what changes something is refused by GET, what only reads by POST', async () => {
  const id = fullRowId(
    office.database.owner,
    allTables().find(({ table }) => table === 'patients')!,
  );
  const record = `/admin/api/resources/patients/records/${id}`;
  for (const action of ['delete', 'restore', 'reveal']) {
    const { status, headers } = await clients['super-admin'].get(`${record}/${action}`);
    expect([action, status, headers.get('allow')]).toEqual([action, 405, 'POST']);
  }
  for (const action of ['show', 'history'])
    expect((await clients['super-admin'].post(`${record}/${action}`)).status).toBe(405);
  for (const method of ['PUT', 'PATCH', 'DELETE']) {
    const headers = { Cookie: clients['super-admin'].cookie };
    const { status } = await fetch(`${office.server.url}${record}/edit`, { method, headers });
    expect([method, status]).toEqual([method, 405]);
  }
  expect((await clients['super-admin'].show('patients', id)).json.record?.params.deleted_at).toBeNull();
});

test('what does not exist is not found', async () => {
  const admin = clients['super-admin'];
  for (const address of [
    'resources/nothing/actions/list',
    'resources/__proto__/actions/list',
    'resources/typeorm_migrations/actions/list',
    'resources/patients/actions/nothing',
    'resources/patients/actions/constructor',
    'resources/patients/actions/show',
    'resources/patients/actions/bulkDelete',
    'resources/patients/records/1/list',
    'resources/patients/records/1/constructor',
    'resources/patients/records/1/bulkDelete',
    'resources/patients/bulk/bulkDelete?recordIds=1',
    'resources/patients/search/a',
    'pages/nothing',
    'pages/constructor',
    'nothing',
  ]) {
    expect([address, (await admin.get(`/admin/api/${address}`)).status]).toEqual([address, 404]);
    expect([address, (await admin.post(`/admin/api/${address}`)).status]).toEqual([address, 404]);
  }
});

test.each(ROLES)('%s opens the roles and the queues that are theirs', async (role) => {
  const matrix = await clients[role].get('/admin/api/pages/RolesMatrix');
  expect(matrix.status).toBe(holds(role, 'staff.read') ? 200 : 403);
  const dashboard = await clients[role].get('/admin/api/dashboard');
  for (const { table } of dashboard.json.queues as { table: string }[])
    expect([table, holds(role, readPermission(table))]).toEqual([table, true]);
});

async function countEverything(): Promise<Record<string, string>> {
  const tables = allTables().map(({ table }) => table);
  const rows = await office.database.owner.query<{ name: string; n: string }[]>(
    tables
      .filter((table) => !table.startsWith('audit_seal'))
      .map((table) => `SELECT '${table}' AS name, COUNT(*) AS n FROM ${table}`)
      .join(' UNION ALL '),
  );
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}
