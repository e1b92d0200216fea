import { simulateCommission } from '../../../src/domain/commissions/simulate-commission.js';
import { ProviderCommission, SetCommission } from '../../../src/domain/commissions/entities.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { aTreatment } from '../../support/journey.js';
import { aClinic, actorAs, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let set_by_user_id: string;
let question: { provider_id: string; treatment_id: string; day: string; amount: string };

beforeEach(async () => {
  db = await openTestDatabase();
  set_by_user_id = (await makeStaff(db)).finance!;
  const clinic = await aClinic({ provider_name: 'Bosphorus', country: 'Turkey' });
  const treatment = await aTreatment({ treatment_type: 'DHI' });
  question = { provider_id: clinic.id, treatment_id: treatment.id, day: '2026-06-01', amount: '3333.33' };
});
afterEach(() => db.close());

const rule = (commission_percentage: number, values: Partial<SetCommission>) =>
  make(SetCommission, { commission_percentage, effective_from: '2026-01-01', set_by_user_id, ...values });
const ask = (values: object = {}) => simulateCommission(actorAs('finance'), { ...question, ...values });

test('the rate that wins comes first, and every other says why it lost', async () => {
  await rule(20, { scope: 'platform', effective_from: '2020-01-01', effective_to: '2025-12-31' });
  await rule(22, { scope: 'platform' });
  await rule(18, { scope: 'country', country: 'Turkey' });
  await rule(17, { scope: 'treatment_type', treatment_type: 'DHI', effective_from: '2026-07-01' });
  await rule(1, { scope: 'country', country: 'Spain' });
  await make(ProviderCommission, {
    provider_id: question.provider_id,
    commission_percentage: 15,
    effective_from: '2026-05-01',
    reason: 'Agreed',
    set_by_user_id,
  });
  const { rates, ...sums } = await ask();
  expect(sums).toEqual({ percentage: 15, commission_amount: '500.00', net_amount: '2833.33' });
  expect(rates.map(({ percentage, name, wins, why }) => [percentage, name, wins, why])).toEqual([
    [
      15,
      "Bosphorus's own rate",
      true,
      "It holds on this day, and a clinic's own rate wins over every other.",
    ],
    [18, 'Clinics in Turkey', false, 'It holds too, but "Bosphorus\'s own rate" is narrower and wins.'],
    [22, 'The platform', false, 'It holds too, but "Bosphorus\'s own rate" is narrower and wins.'],
    [17, 'Treatments of type DHI', false, 'It starts on 1 July 2026.'],
    [20, 'The platform', false, 'It ended on 31 December 2025.'],
  ]);
});

test('on another day another rate wins', async () => {
  await rule(20, { scope: 'platform', effective_from: '2020-01-01', effective_to: '2025-12-31' });
  await rule(22, { scope: 'platform' });
  expect((await ask({ day: '2025-12-31' })).percentage).toBe(20);
  expect((await ask({ day: '2026-01-01' })).percentage).toBe(22);
  await expect(ask({ day: '2019-12-31' })).rejects.toMatchObject({
    code: 'refused',
    message: 'No commission is set for this day: set one for the platform first.',
  });
});

test.each([
  [{ provider_id: '' }, 'provider_id', 'Choose a clinic.'],
  [{ treatment_id: undefined }, 'treatment_id', 'Choose a treatment.'],
  [{ provider_id: '01890000-0000-7000-8000-000000000000' }, 'provider_id', 'There is no such clinic.'],
  [{ treatment_id: '01890000-0000-7000-8000-000000000000' }, 'treatment_id', 'There is no such treatment.'],
  [{ day: '' }, 'day', 'A day, such as 2026-03-31.'],
  [{ amount: '1.234' }, 'amount', 'An amount such as 1250.00.'],
])('%j is refused at %s', async (wrong, field, sentence) => {
  await rule(20, { scope: 'platform' });
  await expect(ask(wrong)).rejects.toMatchObject({ fields: { [field]: sentence } });
});

test.each(['support', 'medical', 'content'])('%s may not ask', async (role) => {
  await expect(simulateCommission(actorAs(role), question)).rejects.toMatchObject({ code: 'forbidden' });
});
