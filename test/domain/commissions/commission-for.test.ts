import { commissionFor } from '../../../src/domain/commissions/commission-for.js';
import { ProviderCommission, SetCommission } from '../../../src/domain/commissions/entities.js';
import { type Treatment } from '../../../src/domain/catalogue/entities.js';
import { type Provider } from '../../../src/domain/providers/entities.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { aTreatment } from '../../support/journey.js';
import { aClinic, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let clinic: Provider;
let treatment: Treatment;
let set_by_user_id: string;

beforeEach(async () => {
  db = await openTestDatabase();
  set_by_user_id = (await makeStaff(db)).finance!;
  clinic = await aClinic({ country: 'Turkey' });
  treatment = await aTreatment({ treatment_type: 'DHI' });
});
afterEach(() => db.close());

const rateOn = (day: string) =>
  commissionFor(db.app.manager, {
    provider_id: clinic.id,
    treatment_id: treatment.id,
    day: new Date(`${day}T12:00:00Z`),
  });
const rate = (commission_percentage: number, values: Partial<SetCommission>) =>
  make(SetCommission, { commission_percentage, effective_from: '2026-01-01', set_by_user_id, ...values });
const own = (commission_percentage: number, values: Partial<ProviderCommission> = {}) =>
  make(ProviderCommission, {
    commission_percentage,
    provider_id: clinic.id,
    effective_from: '2026-01-01',
    reason: 'Agreed',
    set_by_user_id,
    ...values,
  });

test("the clinic's own rate wins over the treatment's, that over the country's, that over the platform's", async () => {
  await rate(20, { scope: 'platform' });
  expect(await rateOn('2026-06-01')).toBe(20);
  await rate(18, { scope: 'country', country: 'Turkey' });
  expect(await rateOn('2026-06-01')).toBe(18);
  await rate(16, { scope: 'treatment_type', treatment_type: 'DHI' });
  expect(await rateOn('2026-06-01')).toBe(16);
  await own(0);
  expect(await rateOn('2026-06-01')).toBe(0);
});

test("other clinics', treatments' and countries' rates count for nothing", async () => {
  await rate(20, { scope: 'platform' });
  await rate(5, { scope: 'country', country: 'Spain' });
  await rate(6, { scope: 'treatment_type', treatment_type: 'FUE' });
  await own(7, { provider_id: (await aClinic()).id });
  expect(await rateOn('2026-06-01')).toBe(20);
});

test('a rate holds from its first day to its last, both included', async () => {
  await rate(20, { scope: 'platform' });
  await own(10, { effective_from: '2026-03-01', effective_to: '2026-03-31' });
  expect(await rateOn('2026-02-28')).toBe(20);
  expect(await rateOn('2026-03-01')).toBe(10);
  expect(await rateOn('2026-03-31')).toBe(10);
  expect(await rateOn('2026-04-01')).toBe(20);
});

test('of two rates of the same kind the later one holds', async () => {
  await rate(20, { scope: 'platform' });
  await rate(22, { scope: 'platform', effective_from: '2026-05-01' });
  expect(await rateOn('2026-04-30')).toBe(20);
  expect(await rateOn('2026-05-01')).toBe(22);
});

test('a day without any rate is refused with what to do', async () => {
  await rate(20, { scope: 'platform' });
  await expect(rateOn('2025-12-31')).rejects.toThrow(
    'No commission is set for this day: set one for the platform first.',
  );
});
