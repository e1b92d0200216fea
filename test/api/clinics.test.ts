import {
  Language,
  Package,
  PackageItem,
  ProviderTreatmentPricing,
  Treatment,
} from '../../src/domain/catalogue/entities.js';
import { Patient } from '../../src/domain/people/entities.js';
import { type Provider, ProviderLanguage, ProviderTeamMember } from '../../src/domain/providers/entities.js';
import { ProviderRating, Review } from '../../src/domain/reviews/entities.js';
import { type Apps, openApps } from '../support/app-people.js';
import { type ApiReply, ask } from '../support/apps.js';
import { aClinic, aPatient, make } from '../support/world.js';

let apps: Apps;

beforeAll(async () => {
  apps = await openApps();
});
afterAll(() => apps.close());

const get = (path: string): Promise<ApiReply> => ask(apps.server.url, 'GET', path);
const rowsOf = ({ body }: ApiReply) => body.data as Record<string, unknown>[];
const idsOf = (reply: ApiReply) => rowsOf(reply).map(({ id }) => id);

let number = 0;
const aTreatment = () =>
  make(Treatment, {
    user_id: apps.staff.admin!,
    treatment_name: `FUE ${++number}`,
    treatment_type: 'FUE',
    treatment_description: 'One by one',
    thumbnail: 'treatments/fue.png',
  });

const price = { pricing_unit: 'per_graft', price: '2.50', currency: 'EUR' };

async function aReview(provider: Provider, values: Partial<Review> = {}): Promise<Review> {
  const { id } = await aPatient({ first_name: 'Ingrid', last_name: 'Svensson' });
  return make(Review, { patient_id: id, provider_id: provider.id, overall_rating: 5, ...values });
}

test('anybody lists the clinics of a country; who is not approved or suspended is not among them', async () => {
  const country = 'Cyprus';
  const clinic = await aClinic({ country });
  const others = [
    await aClinic({ country, status: 'inactive' }),
    await aClinic({ country, status: 'suspended' }),
    await aClinic({ country: 'Greece' }),
  ];
  const reply = await get(`/providers?country=${country}`);
  expect(idsOf(reply)).toEqual([clinic.id]);
  expect(reply.text).not.toContain(clinic.email);
  for (const { id } of others.slice(0, 2)) {
    expect((await get(`/providers/${id}`)).status).toBe(404);
    for (const part of ['reviews', 'packages', 'team'])
      expect((await get(`/providers/${id}/${part}`)).status).toBe(404);
  }
});

test('clinics are found by city, treatment, language and stars', async () => {
  const [clinic, treatment] = [await aClinic({ city: 'Izmir' }), await aTreatment()];
  const language = await make(Language, { code: 'sv', name: 'Swedish', native_name: 'svenska' });
  await make(ProviderTreatmentPricing, { provider_id: clinic.id, treatment_id: treatment.id, ...price });
  await make(ProviderLanguage, { provider_id: clinic.id, language_id: language.id });
  await make(ProviderRating, { provider_id: clinic.id, review_count: 2, overall_average: '4.60' });
  for (const query of ['city=Izmir', `treatment=${treatment.id}`, 'language=sv', 'rating=4.5'])
    expect(idsOf(await get(`/providers?${query}`))).toEqual([clinic.id]);
  for (const query of ['city=Ankara', 'language=de', 'rating=4.7', 'city=Izmir&country=Greece'])
    expect(idsOf(await get(`/providers?${query}`))).toEqual([]);
  const wrong = await get('/providers?rating=6&treatment=1&colour=red');
  expect(wrong.status).toBe(400);
  expect((wrong.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual(
    expect.arrayContaining(['?rating', '?treatment', '?colour']),
  );
});

test("a country's clinics are read in pages of any size, each clinic once", async () => {
  const made: string[] = [];
  for (let n = 0; n < 5; n++) made.push((await aClinic({ country: 'Malta' })).id);
  const read: unknown[] = [];
  let next: string | null = '/providers?country=Malta&limit=2';
  while (next !== null) {
    const reply = await get(next);
    read.push(...idsOf(reply));
    next = reply.body.next_cursor
      ? `/providers?country=Malta&limit=2&cursor=${reply.body.next_cursor as string}`
      : null;
  }
  expect([...read].sort()).toEqual(made.sort());
});

test('a profile has prices and languages and no way to reach anybody; an edit by staff is seen at once', async () => {
  const [clinic, treatment] = [await aClinic({ phone_number: '+902125550100' }), await aTreatment()];
  const offer = await make(ProviderTreatmentPricing, {
    provider_id: clinic.id,
    treatment_id: treatment.id,
    ...price,
  });
  const read = () => get(`/providers/${clinic.id}`);
  const first = await read();
  expect(first.body).toMatchObject({
    id: clinic.id,
    treatments: [{ treatment_name: treatment.treatment_name, price: '2.50', currency: 'EUR' }],
  });
  for (const hidden of [clinic.email, '5550100', 'user_id']) expect(first.text).not.toContain(hidden);
  expect((await get(`/providers?country=Turkey`)).status).toBe(200);
  const admin = await apps.server.as('super-admin');
  await admin.act('providers', clinic.id, 'edit', { provider_name: 'New name' });
  expect((await read()).body.provider_name).toBe('New name');
  const names = rowsOf(await get('/providers?country=Turkey&limit=100'));
  expect(names.find(({ id }) => id === clinic.id)).toMatchObject({ provider_name: 'New name' });
  await admin.act('provider_treatment_pricings', offer.id, 'edit', { price: '2.75' });
  expect((await read()).body.treatments).toMatchObject([{ price: '2.75' }]);
  await admin.act('treatments', treatment.id, 'edit', { treatment_name: 'Sapphire' });
  expect((await read()).body.treatments).toMatchObject([{ treatment_name: 'Sapphire' }]);
  expect((await get(`/treatments/${treatment.id}`)).body.treatment_name).toBe('Sapphire');
  await admin.act('treatments', treatment.id, 'edit', { treatment_name: 'Sapphire FUE' });
  expect((await get(`/treatments/${treatment.id}`)).body.treatment_name).toBe('Sapphire FUE');
  await admin.act('providers', clinic.id, 'suspendProvider', { reason: 'Their licence has ended.' });
  expect((await read()).status).toBe(404);
});

test('reviews are the published ones, with averages, by people of whom initials are shown', async () => {
  const clinic = await aClinic();
  const shown = await aReview(clinic, { is_published: true, review_text: 'Kind people.' });
  const erased = await aReview(clinic, { is_published: true });
  await apps.database.app.manager.update(Patient, { id: erased.patient_id }, { erased_at: new Date() });
  await aReview(clinic, { review_text: 'Not looked at yet.' });
  await make(ProviderRating, { provider_id: clinic.id, review_count: 2, overall_average: '5.00' });
  const reply = await get(`/providers/${clinic.id}/reviews`);
  expect(reply.body.averages).toMatchObject({ review_count: 2, overall_average: '5.00' });
  const reviewers = new Map(rowsOf(reply).map(({ id, reviewer }) => [id, reviewer]));
  expect(reviewers.get(shown.id)).toBe('I. S.');
  expect(reviewers.get(erased.id)).toBeNull();
  expect(reviewers.size).toBe(2);
  for (const hidden of ['Ingrid', 'Svensson', shown.patient_id, 'Not looked at'])
    expect(reply.text).not.toContain(hidden);
  const page = await get(`/providers/${clinic.id}/reviews?limit=1`);
  const rest = await get(`/providers/${clinic.id}/reviews?limit=1&cursor=${String(page.body.next_cursor)}`);
  expect([...idsOf(page), ...idsOf(rest)].sort()).toEqual([shown.id, erased.id].sort());
});

test('packages have their items, and a team its visible members', async () => {
  const clinic = await aClinic();
  const provider_id = clinic.id;
  const hotel = { package_price: '300.00', currency: 'EUR', package_category: 'hotel' };
  const offer = await make(Package, { provider_id, package_name: 'Three nights', ...hotel });
  await make(Package, { provider_id, package_name: 'Not any more', ...hotel, status: 'inactive' });
  await make(PackageItem, {
    package_id: offer.id,
    item_name: 'Room',
    item_value: '3 nights',
    item_price: '300.00',
  });
  const surgeon = { provider_id, title: 'Surgeon' };
  await make(ProviderTeamMember, { ...surgeon, full_name: 'Second', order_index: 2 });
  await make(ProviderTeamMember, { ...surgeon, full_name: 'First', order_index: 1 });
  await make(ProviderTeamMember, { ...surgeon, full_name: 'Away', is_visible: false });
  expect(rowsOf(await get(`/providers/${provider_id}/packages`))).toMatchObject([
    { package_name: 'Three nights', items: [{ item_name: 'Room', item_price: '300.00' }] },
  ]);
  const team = rowsOf(await get(`/providers/${provider_id}/team`));
  expect(team.map(({ full_name }) => full_name)).toEqual(['First', 'Second']);
});
