import { randomUUID } from 'node:crypto';
import { CLINIC_APP_ROLES } from '../../seeds/reference/content/app-roles.js';
import { endpoints } from '../../src/api/index.js';
import { AfterCare } from '../../src/domain/aftercare/entities.js';
import { type Treatment } from '../../src/domain/catalogue/entities.js';
import { Discount, ProviderDiscount } from '../../src/domain/discounts/entities.js';
import { anAnswer } from '../support/aftercare.js';
import { type Apps, type ClinicPerson, openApps } from '../support/app-people.js';
import { ask } from '../support/apps.js';
import {
  accept,
  anOffer,
  aTalkativeInquiry,
  aTreatmentWithPlan,
  confirm,
  given,
} from '../support/clinic-world.js';
import { AftercareMilestone } from '../../src/domain/aftercare/entities.js';
import { make } from '../support/world.js';

let apps: Apps;
let clinic: ClinicPerson;
let other: ClinicPerson;
let patientToken: string;
let cookie: string;
let treatment: Treatment;
/** What the steps below made, by the names that their paths use. */
const made: Record<string, string> = {};

beforeAll(async () => {
  apps = await openApps();
  [clinic, other] = [await apps.clinicUser(), await apps.clinicUser()];
  const { patient, token } = await apps.patient();
  patientToken = token;
  cookie = (await apps.server.as('admin')).cookie;
  treatment = await aTreatmentWithPlan();
  made.treatment = treatment.id;
  made.patient = patient.id;
  for (const name of ['inquiry', 'unwanted']) {
    const { id } = await aTalkativeInquiry(patient.id);
    await given(id, clinic.provider_id);
    made[name] = id;
  }
  const terms = { discount_code: 'SPRING', discount_type: 'percentage', discount_value: '10.00' };
  const discount = await make(Discount, { ...terms, requires_provider_approval: true });
  await make(ProviderDiscount, { discount_id: discount.id, provider_id: clinic.provider_id });
  made.discount = discount.id;
});
afterAll(() => apps.close());

interface Row {
  method: string;
  /** Below /provider; {name} is what was made. */
  path: string;
  /** The clinic whose it is, and another one. */
  status: [number, number];
  body?: () => object;
  before?: () => Promise<unknown>;
  /** What the answer is called in later paths. */
  makes?: string;
}

const list = (path: string): Row => ({ method: 'GET', path, status: [200, 200] });
const one = (path: string): Row => ({ method: 'GET', path, status: [200, 404] });
const deed = (path: string, body: object = {}, rest: Partial<Row> = {}): Row => ({
  method: 'POST',
  path,
  status: [201, 404],
  body: () => body,
  ...rest,
});

async function book(): Promise<void> {
  await accept(made.quote!);
  await confirm(made.quote!);
}

async function findPlan(): Promise<void> {
  const { manager } = apps.database.app;
  const plan = await manager.findOneByOrFail(AfterCare, { quote_id: made.quote! });
  const [milestone] = await manager.findBy(AftercareMilestone, { after_care_id: plan.id });
  made.plan = plan.id;
  made.answers = (await anAnswer(milestone!, plan.patient_id)).id;
}

const hotel = { package_name: 'Hotel', package_price: '150', currency: 'EUR', package_category: 'hotel' };
const price = { pricing_unit: 'flat', price: '2400', currency: 'EUR' };
const step = { stage: 'extraction', progress_percentage: 40 };

/** In the order of a journey. */
const ROWS: Row[] = [
  list('/inquiries'),
  one('/inquiries/{inquiry}'),
  deed('/inquiries/{unwanted}/decline', { reason: 'Not our field.' }),
  deed(
    '/inquiries/{inquiry}/quotes',
    {},
    { body: () => anOffer(treatment.id, { status: 'inquiry' }), makes: 'quote' },
  ),
  list('/quotes'),
  one('/quotes/{quote}'),
  { method: 'PATCH', path: '/quotes/{quote}', status: [200, 404], body: () => ({ status: 'quote' }) },
  deed('/quotes/{quote}/arrival', {}, { before: book }),
  deed('/quotes/{quote}/progress', step),
  deed('/quotes/{quote}/completion'),
  list('/schedules'),
  list('/packages'),
  deed('/packages', hotel, { status: [201, 201], makes: 'package' }),
  one('/packages/{package}'),
  { method: 'PATCH', path: '/packages/{package}', status: [200, 404], body: () => ({ status: 'inactive' }) },
  list('/treatment-pricings'),
  { method: 'PUT', path: '/treatment-pricings/{treatment}', status: [200, 200], body: () => price },
  { ...list('/after-cares'), before: findPlan },
  one('/after-cares/{plan}'),
  deed('/after-cares/{plan}/progress', {}, { body: () => ({ log_date: today(), pain_level: 2 }) }),
  deed('/questionnaire-responses/{answers}/acknowledgement', { acknowledgement_note: 'We called.' }),
  list('/reviews'),
  list('/bills'),
  list('/discounts'),
  deed('/discounts/{discount}/decision', { decision: 'approved' }),
  list('/notification-preferences'),
  {
    method: 'PATCH',
    path: '/notification-preferences',
    status: [200, 200],
    body: () => ({ review_notification: true }),
  },
  list('/staff-invitations'),
  deed(
    '/staff-invitations',
    {},
    {
      status: [201, 201],
      body: () => ({ email: `${randomUUID()}@example.com`, role: 'doctor' }),
    },
  ),
  list('/staff'),
];

const today = () => new Date().toISOString().slice(0, 10);
const filled = (path: string) => path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => made[name]!);
const titled = ROWS.map((row) => [`${row.method} ${row.path}`, row] as const);

test.each(titled)('%s is open to the clinic whose it is, and to nobody else', async (_title, row) => {
  await row.before?.();
  const path = `/provider${filled(row.path)}`;
  const send = (token: string | null, headers: Record<string, string> = {}) =>
    ask(apps.server.url, row.method, path, {
      token,
      body: row.body?.(),
      headers: { 'If-Match': '*', ...headers },
    });
  const foreign = Object.values(made).filter((id) => id !== treatment.id && !path.includes(id));
  expect((await send(null)).status).toBe(401);
  expect((await send(null, { Cookie: cookie })).status).toBe(401);
  expect((await send(patientToken)).status).toBe(403);
  const others = await send(other.token);
  expect(others.status).toBe(row.status[1]);
  for (const id of foreign) expect(others.text).not.toContain(id);
  const own = await send(clinic.token);
  expect(own).toMatchObject({ status: row.status[0] });
  if (row.makes) made[row.makes] = String(own.body.id);
});

const OURS = endpoints.filter(({ path }) => path.startsWith('/provider/'));
const shapeOf = (path: string) => path.replaceAll(/\{\w+\}/g, '{}');

test('the table above has every endpoint of the clinics’ app', () => {
  const there = OURS.map(({ method, path }) => `${method} ${shapeOf(path)}`).sort();
  expect(ROWS.map(({ method, path }) => `${method} /provider${shapeOf(path)}`).sort()).toEqual(there);
});

test.each(['doctor', 'coordinator'] as const)(
  'a %s may do what the role holds, and no more',
  async (role) => {
    const { token } = await apps.clinicUser(role, clinic.provider_id);
    const held: readonly string[] = CLINIC_APP_ROLES[role];
    for (const { method, path, needs } of OURS) {
      const row = ROWS.find(
        (one) => one.method === method && `/provider${shapeOf(one.path)}` === shapeOf(path),
      )!;
      const isRead = method === 'GET';
      if (needs !== null && held.includes(needs) && !isRead) continue;
      const answer = await ask(apps.server.url, method, `/provider${filled(row.path)}`, {
        token,
        body: row.body?.(),
      });
      expect([method, path, answer.status]).toEqual([method, path, held.includes(needs ?? '') ? 200 : 403]);
    }
  },
);

test('what is read for a change has to be said', async () => {
  const asked = { token: clinic.token };
  for (const [method, path, body] of [
    ['PATCH', `/provider/quotes/${made.quote}`, { note: 'A note' }],
    ['POST', `/provider/after-cares/${made.plan}/progress`, { log_date: today() }],
  ] as const)
    expect((await ask(apps.server.url, method, path, { ...asked, body })).status).toBe(428);
});
