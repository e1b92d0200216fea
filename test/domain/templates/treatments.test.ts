import { ProviderTreatmentPricing, Treatment } from '../../../src/domain/catalogue/entities.js';
import { activateTreatment } from '../../../src/domain/catalogue/activate-treatment.js';
import { deactivateTreatment } from '../../../src/domain/catalogue/deactivate-treatment.js';
import { Quote } from '../../../src/domain/quotes/entities.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { anInquiry, aTreatment } from '../../support/journey.js';
import { tracesOf } from '../../support/traces.js';
import { actorAs, aClinic, aTemplate, make } from '../../support/world.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
});
afterAll(() => db.close());

const content = () => actorAs('content');
const stored = (id: string) => db.app.manager.findOneByOrFail(Treatment, { id });
const priced = (treatment_id: string, provider_id: string) =>
  make(ProviderTreatmentPricing, {
    provider_id,
    treatment_id,
    pricing_unit: 'flat',
    price: '2500.00',
    currency: 'EUR',
  });
const quoted = async (treatment_id: string, status: string) =>
  make(Quote, {
    inquiry_id: (await anInquiry()).id,
    provider_id: (await aClinic()).id,
    treatment_id,
    treatment_date: ['2027-01-10'],
    commission: 15,
    quote_amount: '2500.00',
    currency: 'EUR',
    status,
  });

test('a treatment that ends keeps its quotes, says how many, and tells the clinics that price it', async () => {
  const treatment = await aTreatment({ treatment_name: 'FUT' });
  const [clinic, gone] = [await aClinic(), await aClinic({ status: 'suspended' })];
  await priced(treatment.id, clinic.id);
  await priced(treatment.id, gone.id);
  for (const status of ['quote', 'quote', 'inquiry', 'confirmed', 'completed'])
    await quoted(treatment.id, status);

  const { remarks } = await deactivateTreatment.preview(content(), treatment.id, {});
  expect(remarks).toEqual([
    { label: 'Open quotes, which patients can still accept', value: '3' },
    { label: 'Bookings, which go on', value: '1' },
  ]);
  const { notifications } = await tracesOf(db.app.manager, () =>
    deactivateTreatment(content(), treatment.id, {}),
  );
  expect(await stored(treatment.id)).toMatchObject({
    status: 'inactive',
    ended_at: expect.any(Date) as Date,
  });
  expect(notifications).toMatchObject([
    { notifiable_type: 'Provider', notifiable_id: clinic.id, title: 'FUT artık sunulmuyor', locale: 'tr' },
  ]);
});

test('a treatment that is offered again has no end, and says what its aftercare lacks', async () => {
  const template = await aTemplate([7], 1, { status: 'inactive', template_name: 'Old plan' });
  const treatment = await aTreatment({ aftercare_template_id: template.id });
  await deactivateTreatment(content(), treatment.id, {});
  const { remarks } = await activateTreatment.preview(content(), treatment.id, {});
  expect(remarks).toEqual([
    { label: 'Aftercare', value: '"Old plan" is inactive: choose another template for this treatment' },
  ]);
  await activateTreatment(content(), treatment.id, {});
  expect(await stored(treatment.id)).toMatchObject({ status: 'active', ended_at: null });
});

test('twenty presses are one, either way', async () => {
  const treatment = await aTreatment();
  const ended = await allAtOnce(times(20, () => deactivateTreatment(content(), treatment.id, {})));
  expect(ended).toEqual({ won: 1, read: ['This treatment is inactive already.'] });
  const offered = await allAtOnce(times(20, () => activateTreatment(content(), treatment.id, {})));
  expect(offered).toEqual({ won: 1, read: ['This treatment is active already.'] });
});

test.each(['support', 'medical', 'finance', 'auditor'])('%s may not', async (role) => {
  const treatment = await aTreatment();
  for (const press of [activateTreatment, deactivateTreatment])
    await expect(press(actorAs(role), treatment.id, {})).rejects.toMatchObject({ code: 'forbidden' });
});
