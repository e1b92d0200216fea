import { Patient } from '../../../src/domain/people/entities.js';
import { previewProviderView } from '../../../src/domain/people/preview-provider-view.js';
import { OPENS, providerViewOf, type ProviderView } from '../../../src/domain/people/provider-view.js';
import { QUOTE_STATES } from '../../../src/domain/quotes/states.js';
import { AuditEntry } from '../../../src/core/entities.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { anInquiry } from '../../support/journey.js';
import { quoteIn } from '../../support/patients.js';
import { aClinic, actorAs, aPatient, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase();
  staff = await makeStaff(db);
});
afterAll(() => db.close());

async function aPatientKnownAs(anonymization_level: string) {
  const patient = await aPatient({
    first_name: 'Ada',
    last_name: 'Byron',
    birthday: `${new Date().getUTCFullYear() - 36}-01-01`,
    gender: 'female',
    phone_number: '+905321234567',
    location: 'London, United Kingdom',
    profile_image: 'patients/ada.png',
  });
  await db.app.getRepository(Patient).update(patient.id, { anonymization_level });
  return { patient, inquiry: await anInquiry({ patient_id: patient.id }), clinic: await aClinic() };
}

const seen = (view: ProviderView) =>
  Object.entries(view)
    .filter(([, value]) => value !== null)
    .map(([field]) => field)
    .sort();
const AT = {
  full: [...OPENS.full].sort(),
  partial: [...OPENS.full, ...OPENS.partial].sort(),
  none: [...OPENS.full, ...OPENS.partial, ...OPENS.none].sort(),
};
const LEVEL_OF: Record<string, keyof typeof AT> = {
  inquiry: 'full',
  quote: 'full',
  accepted: 'partial',
  confirmed: 'none',
  inprogress: 'none',
  aftercare: 'none',
  completed: 'none',
  rejected: 'full',
  cancelled: 'full',
};

test.each(QUOTE_STATES)('a clinic whose quote is in state %s sees what that state opens', async (state) => {
  const { patient, inquiry, clinic } = await aPatientKnownAs('none');
  await quoteIn(state, inquiry.id, clinic.id);
  const view = await providerViewOf(db.app.manager, patient.id, clinic.id);
  expect(view.anonymization_level).toBe(LEVEL_OF[state]);
  expect(seen(view)).toEqual(AT[LEVEL_OF[state]!]);
});

test('what another clinic has reached opens nothing', async () => {
  const { patient, inquiry, clinic } = await aPatientKnownAs('none');
  await quoteIn('completed', inquiry.id, clinic.id);
  const other = await aClinic();
  await quoteIn('quote', inquiry.id, other.id);
  expect(seen(await providerViewOf(db.app.manager, patient.id, other.id))).toEqual(AT.full);
  expect(seen(await providerViewOf(db.app.manager, patient.id, (await aClinic()).id))).toEqual(AT.full);
});

test('a clinic never sees more than the patient has opened at all', async () => {
  const { patient, inquiry, clinic } = await aPatientKnownAs('partial');
  await quoteIn('confirmed', inquiry.id, clinic.id);
  expect(await providerViewOf(db.app.manager, patient.id, clinic.id)).toMatchObject({
    anonymization_level: 'partial',
    first_name: 'Ada',
    age_band: '30-39',
    country: 'United Kingdom',
    last_name: null,
    location: null,
  });
});

test('nothing of an erased patient is open to anybody', async () => {
  const { patient, inquiry, clinic } = await aPatientKnownAs('none');
  await quoteIn('completed', inquiry.id, clinic.id);
  await db.app.getRepository(Patient).update(patient.id, { erased_at: new Date() });
  expect(seen(await providerViewOf(db.app.manager, patient.id, clinic.id))).toEqual(AT.full);
});

test('a place without a country does not stand in for one', async () => {
  const { patient, inquiry, clinic } = await aPatientKnownAs('partial');
  await db.app.getRepository(Patient).update(patient.id, { location: 'Uppsala' });
  await quoteIn('accepted', inquiry.id, clinic.id);
  expect((await providerViewOf(db.app.manager, patient.id, clinic.id)).country).toBeNull();
});

test('staff see field by field what a clinic sees now and after payment; contact stays masked', async () => {
  const { patient, inquiry, clinic } = await aPatientKnownAs('partial');
  await quoteIn('accepted', inquiry.id, clinic.id);
  const actor = actorAs('finance', staff.finance);
  const { remarks } = await previewProviderView.preview(actor, patient.id, { provider_id: clinic.id });
  const said = Object.fromEntries(remarks.map(({ label, value }) => [label, value]));
  expect(said).toMatchObject({
    [`${clinic.provider_name} sees now`]: 'first name, age band and country',
    'First name': 'Ada',
    'Last name': 'not shown; after payment: Byron',
    Email: 'not shown; after payment: ••••••••',
    'Phone number': 'not shown; after payment: ••••••••',
  });
  expect(JSON.stringify(remarks)).not.toContain(patient.email);
});

test('looking changes nothing but the log', async () => {
  const { patient, clinic } = await aPatientKnownAs('full');
  const before = await db.app.manager.findOneByOrFail(Patient, { id: patient.id });
  await previewProviderView(actorAs('support', staff.support), patient.id, { provider_id: clinic.id });
  expect(await db.app.manager.findOneByOrFail(Patient, { id: patient.id })).toEqual(before);
  const entry = await db.app.manager.findOneByOrFail(AuditEntry, {
    action: 'previewProviderView',
    entity_id: patient.id,
  });
  expect(entry).toMatchObject({ event: 'noted', changes: { seen_as_provider: { after: clinic.id } } });
});

test('who may not read patients may not look, and a clinic must exist', async () => {
  const { patient } = await aPatientKnownAs('full');
  const provider_id = '00000000-0000-7000-8000-000000000000';
  await expect(previewProviderView(actorAs('content'), patient.id, { provider_id })).rejects.toMatchObject({
    code: 'forbidden',
  });
  await expect(previewProviderView(actorAs('support'), patient.id, { provider_id })).rejects.toMatchObject({
    fields: { provider_id: 'There is no such clinic.' },
  });
});
