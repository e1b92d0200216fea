import { systemActor } from '../../src/core/actor.js';
import { transact } from '../../src/core/transact.js';
import { enterStandaloneRequest } from '../../src/domain/standalone-aftercare/enter-standalone-request.js';
import {
  AftercarePayment,
  AftercarePrice,
  type StandaloneAftercareRequest,
} from '../../src/domain/standalone-aftercare/entities.js';
import { recordAftercarePayment } from '../../src/domain/standalone-aftercare/record-aftercare-payment.js';
import { suggestPayment } from '../../src/domain/standalone-aftercare/suggest-payment.js';
import { difference, exceeds, split, sum, times } from '../../src/core/money.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { aPatient, aRequest, make } from '../support/world.js';

const system = systemActor('seed', 'test');

let db: TestDatabase;
let patient_id: string;

beforeAll(async () => {
  db = await openTestDatabase();
  patient_id = (await aPatient()).id;
});
afterAll(() => db.close());

const enter = (values: Partial<StandaloneAftercareRequest>) =>
  transact(system, null, 'enter', (work) =>
    enterStandaloneRequest(work, {
      patient_id,
      treatment_date: '2026-11-01',
      clinic_name: 'Elsewhere',
      treatment_type: 'FUE',
      ...values,
    }),
  );

test('a fixed price is asked as it stands, a monthly one for each month', async () => {
  const months = { duration_months: 6, currency: 'EUR' };
  await make(AftercarePrice, { ...months, pricing_model: 'fixed', price: '599.99' });
  await make(AftercarePrice, { ...months, pricing_model: 'monthly_subscription', price: '109.99' });
  expect(await enter({ ...months, pricing_model: 'fixed' })).toMatchObject({ total_price: '599.99' });
  expect(await enter({ ...months, pricing_model: 'monthly_subscription' })).toMatchObject({
    total_price: '659.94',
  });
});

test('a price that somebody sends counts for nothing', async () => {
  const asked = { duration_months: 3, currency: 'GBP', pricing_model: 'fixed' };
  await make(AftercarePrice, { ...asked, price: '300.00' });
  expect(await enter({ ...asked, total_price: '0.01' })).toMatchObject({ total_price: '300.00' });
});

test('what has no price today is refused with what was asked for', async () => {
  const asked = { duration_months: 9, currency: 'USD', pricing_model: 'fixed' };
  await make(AftercarePrice, { ...asked, price: '900.00', status: 'inactive' });
  await expect(enter(asked)).rejects.toMatchObject({
    fields: { duration_months: 'There is no price for 9 months (fixed) in USD.' },
  });
});

test('months add up to the whole price, whatever it is, and differ by a cent at most', () => {
  const random = seeded(20_261_123);
  for (let round = 0; round < 2_000; round++) {
    const cents = Math.floor(random() * 99_999_999) + 1;
    const months = Math.floor(random() * 24) + 1;
    const total = decimal(cents);
    const parts = split(total, months);
    expect(parts).toHaveLength(months);
    expect(sum(parts)).toBe(total);
    const spread = parts.map((part) => Math.round(Number(part) * 100));
    expect(Math.max(...spread) - Math.min(...spread)).toBeLessThanOrEqual(1);
    expect(spread).toEqual([...spread].sort((a, b) => b - a));
  }
});

test('sums, differences and multiples are exact where floating point is not', () => {
  const random = seeded(7);
  for (let round = 0; round < 2_000; round++) {
    const [a, b, n] = [random() * 9e7, random() * 9e7, random() * 36].map(Math.floor) as [
      number,
      number,
      number,
    ];
    expect(sum([decimal(a), decimal(b)])).toBe(decimal(a + b));
    expect(difference(decimal(a + b), decimal(b))).toBe(decimal(a));
    expect(times(decimal(a), n)).toBe(decimal(a * n));
    expect(exceeds(decimal(a), decimal(b))).toBe(a > b);
  }
});

test.each(['1.005', '1e3', '', ' 1', '1,00', 'NaN'])('%j is no amount', (amount) => {
  expect(() => sum([amount])).toThrow(RangeError);
});

test('subscriptions of random prices are paid to the last cent and no further', async () => {
  const random = seeded(42);
  for (let round = 0; round < 6; round++) {
    const duration_months = 2 + Math.floor(random() * 5);
    const total_price = decimal(1_000 + Math.floor(random() * 99_999));
    const request = await aRequest({
      patient_id,
      duration_months,
      total_price,
      pricing_model: 'monthly_subscription',
    });
    for (let month = 0; month < duration_months; month++)
      await recordAftercarePayment(system, request.id, await suggestPayment(system, request.id));
    const paid = await db.app.manager.findBy(AftercarePayment, {
      standalone_aftercare_request_id: request.id,
    });
    expect(sum(paid.map(({ amount }) => amount))).toBe(total_price);
    expect(await suggestPayment(system, request.id)).toEqual({ amount: '' });
  }
});

function decimal(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}

/** The same numbers in every run: a failure can be looked at again. */
function seeded(state: number): () => number {
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
