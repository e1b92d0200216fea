import { Language, Location, LocationStartingPrice } from '../../src/domain/catalogue/entities.js';
import { DiscoveryQuestion, Information, TermsAndConditions } from '../../src/domain/content/entities.js';
import { type Apps, openApps } from '../support/app-people.js';
import { type ApiReply, ask } from '../support/apps.js';
import { make } from '../support/world.js';

let apps: Apps;

beforeAll(async () => {
  apps = await openApps();
});
afterAll(() => apps.close());

const get = (path: string, token?: string, headers = {}): Promise<ApiReply> =>
  ask(apps.server.url, 'GET', path, { token: token ?? null, headers });
const rowsOf = ({ body }: ApiReply) => body.data as Record<string, unknown>[];

test('places are shown without a phone, an e-mail or a tax number', async () => {
  const place = await make(Location, {
    name: 'Nisantasi',
    address: 'Tesvikiye 1',
    city: 'Istanbul',
    country: 'Turkey',
    phone: '+902125550199',
    email: 'desk@example.com',
    description: 'By the park',
    legal_name: 'Nisantasi A.S.',
    tax: 'TR-99887766',
  });
  await make(LocationStartingPrice, {
    location_id: place.id,
    country_name: 'Turkey',
    starting_price: '1800.00',
    currency: 'EUR',
  });
  const reply = await get('/locations?country=Turkey&city=Istanbul');
  expect(rowsOf(reply)).toMatchObject([{ id: place.id, name: 'Nisantasi' }]);
  for (const hidden of ['5550199', 'desk@', '99887766']) expect(reply.text).not.toContain(hidden);
  expect(rowsOf(await get('/locations?country=Greece'))).toEqual([]);
  expect(rowsOf(await get('/location-starting-prices?country=Turkey'))).toMatchObject([
    { starting_price: '1800.00', currency: 'EUR' },
  ]);
});

test('languages are those in use, by name', async () => {
  await make(Language, { code: 'tr', name: 'Turkish', native_name: 'Türkçe' });
  await make(Language, { code: 'en', name: 'English', native_name: 'English' });
  await make(Language, { code: 'la', name: 'Latin', native_name: 'Latina', status: 'inactive' });
  const reply = await get('/languages');
  expect(rowsOf(reply).map(({ code }) => code)).toEqual(['en', 'tr']);
});

test('questions come in the language of the reader, each once, in English where it is not translated', async () => {
  const question = { question_type: 'text', status: 'published' } as const;
  const put = (question_key: string, locale: string, order_index: number, values = {}) =>
    make(DiscoveryQuestion, {
      ...question,
      question_key,
      locale,
      order_index,
      question_text: `${question_key} ${locale}`,
      ...values,
    });
  await put('since', 'en', 1);
  await put('since', 'tr', 1);
  await put('why', 'en', 2);
  await put('draft', 'en', 3, { status: 'draft' });
  const texts = (reply: ApiReply) => rowsOf(reply).map(({ question_text }) => question_text);
  expect(texts(await get('/discovery-questions?locale=tr'))).toEqual(['since tr', 'why en']);
  expect(texts(await get('/discovery-questions', undefined, { 'Accept-Language': 'tr' }))).toEqual([
    'since tr',
    'why en',
  ]);
  expect(texts(await get('/discovery-questions'))).toEqual(['since en', 'why en']);
  expect((await get('/discovery-questions?locale=xx')).status).toBe(400);
});

test('a page is read by its slug; drafts are not there, and pages for clinics are there for clinics', async () => {
  const page = { title: 'Before', body: 'Sleep well.', audience: 'patients', status: 'published' };
  await make(Information, { ...page, slug: 'before-your-flight', locale: 'en' });
  await make(Information, { ...page, slug: 'before-your-flight', locale: 'tr', title: 'Önce' });
  await make(Information, { ...page, slug: 'soon', locale: 'en', status: 'draft' });
  await make(Information, { ...page, slug: 'how-to-quote', locale: 'en', audience: 'provider_users' });
  expect((await get('/information/before-your-flight?locale=tr')).body.title).toBe('Önce');
  expect((await get('/information/before-your-flight')).body.title).toBe('Before');
  for (const slug of ['soon', 'how-to-quote', 'no-such-page', "'%20OR%201=1"])
    expect((await get(`/information/${slug}`)).status).toBe(404);
  const { token } = await apps.clinicUser();
  expect((await get('/information/how-to-quote', token)).status).toBe(200);
});

test('the current terms are the published ones of an audience', async () => {
  const terms = { title: 'Terms', body: 'Be kind.', version: '2026-01', locale: 'en', status: 'published' };
  const put = (values: Partial<TermsAndConditions>) =>
    make(TermsAndConditions, {
      ...terms,
      agreement_type: 'terms_of_service',
      audience: 'patients',
      ...values,
    });
  await put({});
  await put({ version: '2025-01', status: 'archived' });
  await put({ agreement_type: 'privacy_policy' });
  await put({ audience: 'provider_users', title: 'For clinics' });
  const found = rowsOf(await get('/terms-and-conditions/current'));
  expect(found.map(({ agreement_type, version }) => [agreement_type, version])).toEqual([
    ['privacy_policy', '2026-01'],
    ['terms_of_service', '2026-01'],
  ]);
  const one = await get(
    '/terms-and-conditions/current?agreement_type=terms_of_service&audience=provider_users',
  );
  expect(rowsOf(one)).toMatchObject([{ title: 'For clinics' }]);
});
