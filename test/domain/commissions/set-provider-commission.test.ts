import { addDays } from '../../../src/core/dates.js';
import { commissionFor } from '../../../src/domain/commissions/commission-for.js';
import { ProviderCommission } from '../../../src/domain/commissions/entities.js';
import { setProviderCommission } from '../../../src/domain/commissions/set-provider-commission.js';
import { type Provider } from '../../../src/domain/providers/entities.js';
import { moveQuote } from '../../../src/domain/quotes/move-quote.js';
import { Quote } from '../../../src/domain/quotes/entities.js';
import { transact } from '../../../src/core/transact.js';
import { aBooking } from '../../support/commissions.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { aPlatformRate, aTreatment } from '../../support/journey.js';
import { daysFromNow } from '../../support/story.js';
import { tracesOf } from '../../support/traces.js';
import { aClinic, actorAs, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let finance: ReturnType<typeof actorAs>;
let clinic: Provider;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  finance = actorAs('finance', (await makeStaff(db)).finance);
  await aPlatformRate(20);
});
beforeEach(async () => {
  clinic = await aClinic();
});
afterAll(() => db.close());

const today = daysFromNow(0);
const reason = 'Founding partner';
const set = (values: object) =>
  setProviderCommission(finance, clinic.id, {
    commission_percentage: 15,
    effective_from: today,
    reason,
    ...values,
  });
const periods = async () =>
  (
    await db.app.manager.find(ProviderCommission, {
      where: { provider_id: clinic.id },
      order: { effective_from: 'ASC' },
    })
  ).map((rate) => [rate.commission_percentage, rate.effective_from, rate.effective_to]);
const rateOn = async (day: string) =>
  commissionFor(db.app.manager, {
    provider_id: clinic.id,
    treatment_id: (await aTreatment()).id,
    day: new Date(`${day}T12:00:00Z`),
  });

test("a clinic's own rate wins from its first day to its last, with the reason in the audit log", async () => {
  const { entries } = await tracesOf(db.app.manager, () =>
    set({ effective_from: daysFromNow(2), effective_to: daysFromNow(9) }),
  );
  expect(entries.map(({ entity, event, reason: why }) => [entity, event, why])).toEqual([
    ['provider_commissions', 'created', reason],
  ]);
  expect(await periods()).toEqual([[15, daysFromNow(2), daysFromNow(9)]]);
  expect(await Promise.all([1, 2, 9, 10].map((day) => rateOn(daysFromNow(day))))).toEqual([20, 15, 15, 20]);
});

test('a second rate ends the first the day before', async () => {
  await set({});
  await set({ commission_percentage: 12, effective_from: daysFromNow(14) });
  expect(await periods()).toEqual([
    [15, today, daysFromNow(13)],
    [12, daysFromNow(14), null],
  ]);
});

test('what follows a rate with an end is said beforehand', async () => {
  await set({});
  const input = {
    commission_percentage: 10,
    effective_from: daysFromNow(5),
    effective_to: daysFromNow(8),
    reason,
  };
  const { remarks } = await setProviderCommission.preview(finance, clinic.id, input);
  expect(remarks.at(-1)).toEqual({
    label: 'Afterwards',
    value: 'No rate of this kind: the next one in the order counts',
  });
});

test.each([
  [{ reason: 'x' }, 'reason'],
  [{ reason: undefined }, 'reason'],
  [{ effective_from: daysFromNow(-1) }, 'effective_from'],
  [{ effective_to: daysFromNow(-1) }, 'effective_to'],
  [{ commission_percentage: -1 }, 'commission_percentage'],
])('%j is refused at %s', async (wrong, field) => {
  await expect(set(wrong)).rejects.toMatchObject({ fields: { [field]: expect.any(String) as string } });
  expect(await periods()).toEqual([]);
});

test('the same rate twice is set once; of twenty at once one wins', async () => {
  const { won } = await allAtOnce(times(20, () => set({})));
  expect(won).toBe(1);
  expect(await periods()).toEqual([[15, today, null]]);
});

test('different days at once leave neither overlap nor gap', async () => {
  const days = [0, 2, 4, 6, 8, 10].map(daysFromNow);
  const { won } = await allAtOnce(
    days.map((effective_from, at) => () => set({ effective_from, commission_percentage: at })),
  );
  expect(won).toBe(6);
  expect(await periods()).toEqual(
    days.map((day, at) => [at, day, days[at + 1] ? addDays(days[at + 1]!, -1) : null]),
  );
});

test.each(['support', 'medical', 'content', 'auditor'])('%s may not set it', async (role) => {
  const input = { commission_percentage: 1, effective_from: today, reason };
  await expect(setProviderCommission(actorAs(role), clinic.id, input)).rejects.toMatchObject({
    code: 'forbidden',
  });
});

test('a draft takes the rate of the day on which it is submitted, and keeps it', async () => {
  const draft = await aBooking({ provider_id: clinic.id, status: 'inquiry', commission: 20 });
  await set({ commission_percentage: 13 });
  await transact(finance, null, 'submit', async (work) =>
    moveQuote(work, await work.find(Quote, draft.id), { to: 'quote', event: 'quote_submitted' }),
  );
  await set({ commission_percentage: 11 });
  await transact(finance, null, 'accept', async (work) =>
    moveQuote(work, await work.find(Quote, draft.id), { to: 'accepted', event: 'quote_accepted' }),
  );
  expect(await db.app.manager.findOneByOrFail(Quote, { id: draft.id })).toMatchObject({ commission: 13 });
});
