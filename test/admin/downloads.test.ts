import exceljs from 'exceljs';
import { AuditEntry } from '../../src/core/entities.js';
import { openBackOffice, type BackOffice } from '../support/back-office.js';
import { type Client } from '../support/client.js';
import { fillEveryTable, markOf } from '../support/full-rows.js';
import { factsOfTable } from '../../src/core/facts.js';
import { aClinic, aPatient } from '../support/world.js';
import { until } from '../support/until.js';

let office: BackOffice;
let admin: Client;

beforeAll(async () => {
  office = await openBackOffice();
  await fillEveryTable(office.database.owner);
  admin = await office.server.as('admin');
});
afterAll(() => office.close());

interface Task {
  id: string;
  state: string;
  file: boolean;
  total: number;
}

async function download(client: Client, table: string, asked: Record<string, unknown>): Promise<Buffer> {
  const answer = await client.post(`/admin/api/resources/${table}/actions/download`, asked);
  const { id } = answer.json.task as Task;
  await until('the file is made', async () => {
    const { json } = await client.get(`/admin/api/pages/Tasks?task_id=${id}`);
    return (json.task as Task).state === 'done';
  });
  const response = await fetch(`${office.server.url}/admin/api/tasks/${id}/file`, {
    headers: { Cookie: client.cookie },
  });
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

const lines = (csv: Buffer) =>
  csv
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\n');
const mark = (table: string, column: string) => markOf(table, factsOfTable(table).columns.get(column)!);

test('a list is downloaded as its filters narrow it', async () => {
  await aClinic({ provider_name: 'Rome Hair', city: 'Rome', country: 'Italy' });
  await aClinic({ provider_name: 'Milan Hair', city: 'Milan', country: 'Italy' });
  const csv = lines(await download(admin, 'providers', { format: 'csv', 'filters.city': 'Rome' }));
  expect(csv).toHaveLength(2);
  expect(csv[1]).toContain('Rome Hair');
});

test('no cell is computed by a spreadsheet that opens it', async () => {
  await aClinic({ provider_name: '=HYPERLINK("http://evil.example")', city: 'Trap' });
  await aClinic({ provider_name: '@SUM(A1)', city: 'Trap' });
  const csv = lines(await download(admin, 'providers', { format: 'csv', 'filters.city': 'Trap' })).slice(1);
  for (const line of csv) expect(line).toMatch(/"'=HYPERLINK|'@SUM/);
  const book = new exceljs.Workbook();
  const file = await download(admin, 'providers', { format: 'xlsx', 'filters.city': 'Trap' });
  await book.xlsx.load(file as unknown as ArrayBuffer);
  const cells = book.worksheets[0]!.getSheetValues()
    .flat()
    .filter((cell) => typeof cell === 'string' && cell.includes('HYPERLINK'));
  expect(cells).toEqual(['=HYPERLINK("http://evil.example")']);
});

test('personal, masked, encrypted and medical columns are left out', async () => {
  const hidden = ['first_name', 'email', 'phone_number', 'birthday', 'username'];
  const [head, ...rows] = lines(await download(admin, 'patients', { format: 'csv' }));
  for (const word of ['First name', 'Email', 'Phone', 'Birthday', 'Username'])
    expect(head!.split(',')).not.toContain(word);
  for (const column of hidden.slice(0, 2)) expect(rows.join('\n')).not.toContain(mark('patients', column));
  expect(rows.join('\n')).not.toContain('••');
  const medical = await office.server.as('medical');
  const [histories] = lines(await download(medical, 'medical_histories', { format: 'csv' }));
  expect(histories).not.toContain('Allergies');
  const quotes = lines(await download(admin, 'inquiries', { format: 'csv' })).join('\n');
  expect(quotes).not.toContain(mark('patients', 'first_name'));
});

test('with the right and a reason personal columns are in it, and the log says who and why', async () => {
  await aPatient({ first_name: 'Downloaded', phone_number: '+46701234567' });
  const refused = await admin.post('/admin/api/resources/patients/actions/download', {
    format: 'csv',
    personal: true,
  });
  expect(refused.json.record?.errors).toHaveProperty('reason');
  const csv = await download(admin, 'patients', {
    format: 'csv',
    personal: true,
    reason: 'For the yearly audit.',
    'filters.first_name': 'Downloaded',
  });
  expect(csv.toString()).toContain('Downloaded');
  expect(csv.toString()).toContain('+46701234567');
  const [entry] = await office.database.app.manager.findBy(AuditEntry, {
    action: 'requestDownload',
    event: 'revealed',
  });
  expect(entry).toMatchObject({
    actor_id: office.staff.admin,
    entity: 'patients',
    reason: 'For the yearly audit.',
  });
  expect(csv.toString()).not.toContain(mark('patients', 'password'));
});

test.each(['support', 'medical', 'finance', 'auditor'])(
  '%s gets no personal columns, whatever the reason',
  async (role) => {
    const client = await office.server.as(role);
    const { status } = await client.post('/admin/api/resources/patients/actions/download', {
      format: 'csv',
      personal: true,
      reason: 'Because I want to.',
    });
    expect(status).toBe(403);
  },
);

test('a column that a role may not see is in none of its files', async () => {
  const finance = await office.server.as('finance');
  const csv = (await download(finance, 'inquiries', { format: 'csv' })).toString();
  const support = await office.server.as('support');
  const banking = await support.post('/admin/api/resources/banking_details/actions/download', {
    format: 'csv',
  });
  expect(banking.status).toBe(403);
  expect(csv.length).toBeGreaterThan(10);
});

test('a file is there for whoever asked for it alone', async () => {
  const { json } = await admin.post('/admin/api/resources/providers/actions/download', { format: 'csv' });
  const { id } = json.task as Task;
  const other = await office.server.as('super-admin');
  expect((await other.get(`/admin/api/tasks/${id}/file`)).status).toBe(404);
  expect((await other.get(`/admin/api/pages/Tasks?task_id=${id}`)).status).toBe(404);
});

test('a filter that may not be asked for, and a format that does not exist, are refused', async () => {
  const by = await admin.post('/admin/api/resources/patients/actions/download', {
    format: 'csv',
    'filters.password': 'x',
  });
  expect(by.json.notice?.type).toBe('error');
  const pdf = await admin.post('/admin/api/resources/patients/actions/download', { format: 'pdf' });
  expect(pdf.json.record?.errors).toHaveProperty('format');
});
