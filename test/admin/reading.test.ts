import { type Patient } from '../../src/domain/people/entities.js';
import { type Provider } from '../../src/domain/providers/entities.js';
import { openBackOffice, type BackOffice } from '../support/back-office.js';
import { type Client } from '../support/client.js';
import { aClinic, aPatient, make } from '../support/world.js';
import { Inquiry } from '../../src/domain/inquiries/entities.js';

const MASK = '••••••••';
let office: BackOffice;
let support: Client;
let clinics: Provider[];
let patient: Patient;

beforeAll(async () => {
  office = await openBackOffice();
  support = await office.server.as('support');
  clinics = [];
  for (const [provider_name, city] of [
    ['Alpha', 'Istanbul'],
    ['Alpine', 'Ankara'],
    ['100% Hair', 'Izmir'],
    ["O'Hair", 'Istanbul'],
    ['Beta', 'Antalya'],
  ] as const)
    clinics.push(await aClinic({ provider_name, city }));
  patient = await aPatient({
    first_name: 'Ada',
    last_name: 'Yilmaz',
    email: 'ada@example.com',
    phone_number: '+905321234567',
  });
  await aPatient({ first_name: 'Adam', last_name: 'Smith', email: 'adam@example.com' });
});
afterAll(() => office.close());

const names = async (query: Record<string, string>) =>
  (await support.list('providers', query)).json.records?.map(({ params }) => params.provider_name);

describe('a filter', () => {
  test('on a text finds what begins so, taking % and quotes as they are', async () => {
    expect((await names({ 'filters.provider_name': 'alp' }))?.sort()).toEqual(['Alpha', 'Alpine']);
    expect(await names({ 'filters.provider_name': '100%' })).toEqual(['100% Hair']);
    expect(await names({ 'filters.provider_name': '%' })).toEqual([]);
    expect(await names({ 'filters.provider_name': '_lpha' })).toEqual([]);
    expect(await names({ 'filters.provider_name': "O'" })).toEqual(["O'Hair"]);
  });

  test('may stand with others, each narrowing', async () => {
    const query = { 'filters.city': 'Istanbul', 'filters.provider_name': 'A' };
    expect(await names(query)).toEqual(['Alpha']);
  });

  test('on a day finds all of that day in the time zone of who asks', async () => {
    const day = clinics[0]!.created_at.toISOString().slice(0, 10);
    expect(await names({ 'filters.created_at': day })).toHaveLength(5);
    expect(await names({ 'filters.created_at~~to': '2001-01-01' })).toEqual([]);
    expect(await names({ 'filters.created_at~~from': '2001-01-01' })).toHaveLength(5);
  });

  test('on empty and filled tells the two apart', async () => {
    const filled = await support.list('patients', { 'filters.phone_number~~is': 'filled' });
    const empty = await support.list('patients', { 'filters.phone_number~~is': 'empty' });
    expect(filled.json.records?.map(({ title }) => title)).toEqual([expect.stringContaining('Ada ')]);
    expect(empty.json.records?.map(({ title }) => title)).toEqual([expect.stringContaining('Adam')]);
  });

  test.each([
    ['providers', { 'filters.created_at': 'yesterday' }, 'created_at'],
    ['providers', { 'filters.created_at~~from': '2026-13-45' }, 'created_at'],
    ['providers', { 'filters.status': 'no such status' }, 'status'],
    ['providers', { 'filters.user_id': 'not an id' }, 'user_id'],
    ['providers', { 'filters.no_such_column': 'x' }, 'no_such_column'],
    ['providers', { 'filters.__proto__': 'x' }, '__proto__'],
    ['providers', { 'filters.constructor': 'x' }, 'constructor'],
    ['providers', { 'filters.city~~like': 'x' }, 'city'],
    ['providers', { 'filters.city~~is': 'x' }, 'city'],
    ['providers', { 'filters.city': 'x'.repeat(501) }, 'city'],
    ['quotes', { 'filters.quote_amount': 'much' }, 'quote_amount'],
    ['quotes', { 'filters.treatment_date': '2026-01-01' }, 'treatment_date'],
    ['quotes', { 'filters.auto_accepted': 'perhaps' }, 'auto_accepted'],
    ['inquiries', { sortBy: 'treatment_schedule' }, 'sortBy'],
    ['patients', { sortBy: 'email' }, 'sortBy'],
    ['patients', { sortBy: 'password' }, 'sortBy'],
    ['patients', { sortBy: 'created_at', direction: 'sideways' }, 'direction'],
    ['patients', { page: '0' }, 'page'],
    ['patients', { page: '1.5' }, 'page'],
    ['patients', { perPage: '-1' }, 'perPage'],
    ['patients', { perPage: 'all' }, 'perPage'],
  ])('on %s that cannot be read (%o) is refused by name, by GET and POST', async (table, query, name) => {
    const asked = await support.list(table, query);
    const posted = await support.post(`/admin/api/resources/${table}/actions/list`, query);
    for (const { status, json } of [asked, posted]) {
      expect([status, json.notice?.type, json.records]).toEqual([400, 'error', []]);
      expect(Object.keys(json.record!.errors)).toEqual([name]);
    }
  });

  test('given twice is refused, not taken for one of the two', async () => {
    const { status } = await support.get(
      '/admin/api/resources/providers/actions/list?filters.city=Izmir&filters.city=Ankara',
    );
    expect(status).toBe(400);
  });
});

describe('a masked column', () => {
  const find = (query: Record<string, string>) => support.list('patients', query);

  test('is shown as a mask, and empty as empty', async () => {
    const { json } = await support.show('patients', patient.id);
    expect(json.record?.params).toMatchObject({ email: MASK, phone_number: MASK });
    const listed = await find({});
    expect(listed.json.records?.map(({ params }) => params.email)).toEqual([MASK, MASK]);
    const adam = (await find({ 'filters.first_name': 'Adam' })).json.records![0]!.id;
    expect((await support.show('patients', adam)).json.record?.params.phone_number).toBeNull();
  });

  test('is found by its whole value', async () => {
    for (const [column, value] of [
      ['email', 'ada@example.com'],
      ['phone_number', '+905321234567'],
    ] as const)
      expect((await find({ [`filters.${column}`]: value })).json.records?.map(({ id }) => id)).toEqual([
        patient.id,
      ]);
  });

  test('is not found by a part of it', async () => {
    for (const [column, value] of [
      ['email', 'ada'],
      ['email', 'ada%'],
      ['phone_number', '+90532'],
      ['phone_number', '+90532%'],
    ] as const)
      expect((await find({ [`filters.${column}`]: value })).json.records).toEqual([]);
  });

  test('cannot be narrowed down from both ends', async () => {
    for (const name of ['email', 'phone_number'])
      for (const operator of ['from', 'to'])
        expect((await find({ [`filters.${name}~~${operator}`]: 'a' })).status).toBe(400);
  });
});

describe('a page of a list', () => {
  test('says how many there are, exactly while they are few', async () => {
    const { json } = await support.list('providers', { perPage: '2', page: '2' });
    expect(json.meta).toMatchObject({ total: 5, total_is: 'exact', perPage: 2, page: 2 });
    expect(json.records).toHaveLength(2);
  });

  test('follows the one before without a gap or a repetition', async () => {
    const seen: string[] = [];
    for (const page of ['1', '2', '3']) {
      const query = { perPage: '2', page, sortBy: 'city', direction: 'asc' };
      seen.push(...(await support.list('providers', query)).json.records!.map(({ id }) => id));
    }
    expect(new Set(seen)).toEqual(new Set(clinics.map(({ id }) => id)));
    expect(seen).toHaveLength(5);
  });

  test('is never longer than 500, and empty behind the end', async () => {
    expect((await support.list('providers', { perPage: '100000' })).json.meta?.perPage).toBe(500);
    const { json } = await support.list('providers', { page: '999' });
    expect([json.records, json.meta?.total]).toEqual([[], 5]);
    const search = '/admin/api/resources/providers/actions/search?perPage=100000';
    expect((await support.get(search)).json.records).toHaveLength(5);
  });

  test('leaves out the trash unless that is asked for', async () => {
    const admin = await office.server.as('admin');
    const gone = await aClinic({ provider_name: 'Closed' });
    await admin.act('providers', gone.id, 'delete');
    expect(await names({})).not.toContain('Closed');
    expect(await names({ 'filters.deleted_at': 'trashed' })).toEqual(['Closed']);
    expect((await support.get('/admin/api/resources/providers/actions/search?q=Clo')).json.records).toEqual(
      [],
    );
  });
});

describe('a reference', () => {
  test('comes with the name of what it points to, and nothing else of it', async () => {
    const { id } = await make(Inquiry, {
      patient_id: patient.id,
      problem: 'Hair loss',
      scan_url: 'scan',
      treatment_schedule: ['2026-12-01'],
      problem_details: 'much',
    });
    const { text, json } = await support.show('inquiries', id);
    expect(json.record?.populated.patient_id).toEqual({
      id: patient.id,
      title: expect.stringContaining('Ada Yilmaz') as string,
      trashed: false,
      params: {},
    });
    expect(text).not.toMatch(/ada@example|\$2y\$/);
  });

  test('is found by the beginning of its name, or by its id', async () => {
    const search = (q: string) =>
      support.get(`/admin/api/resources/patients/actions/search?q=${encodeURIComponent(q)}`);
    expect((await search('Ada')).json.records).toHaveLength(2);
    expect((await search(patient.id)).json.records?.map(({ id }) => id)).toEqual([patient.id]);
    expect((await search('ada@example.com')).json.records).toEqual([]);
    const inAddress = await support.get('/admin/api/resources/patients/actions/search/Yil');
    expect(inAddress.json.records?.map(({ id }) => id)).toEqual([patient.id]);
  });
});

describe('the search over everything', () => {
  const search = async (client: Client, q: unknown) =>
    (await client.post('/admin/api/pages/Search', { q })).json.results as {
      table: string;
      records: object[];
    }[];

  test('finds a patient by code, e-mail and phone, for who may read patients', async () => {
    for (const q of [patient.patient_code, 'ada@example.com', '+90 532 123 45 67', 'Yilmaz', patient.id])
      expect((await search(support, q)).map(({ table }) => table)).toEqual(['patients']);
    expect(await search(await office.server.as('content'), 'Yilmaz')).toEqual([]);
  });

  test('shows no masked value among what it found', async () => {
    expect(JSON.stringify(await search(support, 'ada@example.com'))).not.toContain('ada@example.com');
  });

  test('takes whatever is sent for a search', async () => {
    for (const q of [null, 5, ['a'], { toString: 1 }, 'x'.repeat(500), '\u0000\u0000', '😀😀'])
      expect((await support.post('/admin/api/pages/Search', { q })).status).toBeLessThan(500);
  });
});
