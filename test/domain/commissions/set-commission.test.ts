import { addDays } from '../../../src/core/dates.js';
import { SetCommission } from '../../../src/domain/commissions/entities.js';
import { setCommission } from '../../../src/domain/commissions/set-commission.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { daysFromNow } from '../../support/story.js';
import { actorAs, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let finance: ReturnType<typeof actorAs>;
let set_by_user_id: string;

beforeEach(async () => {
  db = await openTestDatabase({ connections: 20 });
  set_by_user_id = (await makeStaff(db)).finance!;
  finance = actorAs('finance', set_by_user_id);
});
afterEach(() => db.close());

const today = daysFromNow(0);
const set = (input: object) => setCommission(finance, '', input);
const platform = (commission_percentage: unknown, effective_from: string, more: object = {}) =>
  set({ scope: 'platform', commission_percentage, effective_from, ...more });
const began = (values: Partial<SetCommission> = {}) =>
  make(SetCommission, {
    scope: 'platform',
    commission_percentage: 20,
    effective_from: '2020-01-01',
    set_by_user_id,
    ...values,
  });
const periods = async (scope = 'platform') =>
  (await db.app.manager.find(SetCommission, { where: { scope }, order: { effective_from: 'ASC' } })).map(
    (rate) => [rate.commission_percentage, rate.effective_from, rate.effective_to],
  );

test('a new rate ends the one before it the day before, and says so beforehand', async () => {
  await began();
  const from = daysFromNow(30);
  const { remarks } = await setCommission.preview(finance, '', {
    scope: 'platform',
    commission_percentage: '22',
    effective_from: from,
  });
  expect(remarks.map(({ label }) => label)).toEqual(['Replaced', 'Holds']);
  expect(remarks[0]!.value).toMatch(/^20 %, from 1 January 2020 on, ends on /);
  await platform('22', from);
  expect(await periods()).toEqual([
    [20, '2020-01-01', addDays(from, -1)],
    [22, from, null],
  ]);
});

test('between two rates it holds until the next one begins', async () => {
  await began();
  await platform(25, daysFromNow(60));
  await platform(22, daysFromNow(30));
  expect(await periods()).toEqual([
    [20, '2020-01-01', daysFromNow(29)],
    [22, daysFromNow(30), daysFromNow(59)],
    [25, daysFromNow(60), null],
  ]);
});

test('what was to begin on the same day is changed, not doubled', async () => {
  await began();
  await platform(25, daysFromNow(10));
  await platform(24, daysFromNow(10));
  expect(await periods()).toEqual([
    [20, '2020-01-01', daysFromNow(9)],
    [24, daysFromNow(10), null],
  ]);
});

test('a treatment type and a country have periods of their own', async () => {
  await began();
  const rest = { commission_percentage: 12, effective_from: today };
  // Left over in a form from another choice.
  await set({ scope: 'treatment_type', treatment_type: 'DHI', country: 'Spain', ...rest });
  await set({
    scope: 'country',
    country: 'Turkey',
    treatment_type: '',
    effective_to: daysFromNow(5),
    ...rest,
  });
  expect(await periods()).toEqual([[20, '2020-01-01', null]]);
  expect(await periods('treatment_type')).toEqual([[12, today, null]]);
  expect(await periods('country')).toEqual([[12, today, daysFromNow(5)]]);
});

test.each([
  [{ scope: 'everything' }, 'scope', 'Choose what the rate is for.'],
  [{ scope: 'treatment_type' }, 'treatment_type', 'Choose a treatment type.'],
  [{ scope: 'country', country: ' ' }, 'country', 'Choose a country.'],
  [{ commission_percentage: '' }, 'commission_percentage', 'A whole number from 0 to 100.'],
  [{ commission_percentage: 101 }, 'commission_percentage', 'A whole number from 0 to 100.'],
  [{ commission_percentage: 12.5 }, 'commission_percentage', 'A whole number from 0 to 100.'],
  [{ effective_from: 'tomorrow' }, 'effective_from', 'A day, such as 2026-03-31.'],
  [
    { effective_to: daysFromNow(9) },
    'effective_to',
    "The platform's rate holds until the next one: leave this empty.",
  ],
  [
    { scope: 'country', country: 'Turkey', effective_to: daysFromNow(-1) },
    'effective_to',
    'The last day is not before the first.',
  ],
])('%j is refused at the field %s', async (wrong, field, sentence) => {
  await began();
  const input = { scope: 'platform', commission_percentage: 22, effective_from: today, ...wrong };
  await expect(set(input)).rejects.toMatchObject({ code: 'invalid', fields: { [field]: sentence } });
  expect(await periods()).toEqual([[20, '2020-01-01', null]]);
});

test('yesterday is too late: quotes have used what held then', async () => {
  await began();
  await expect(platform(22, daysFromNow(-1))).rejects.toMatchObject({
    fields: {
      effective_from: expect.stringMatching(/^A rate starts today \(.*\) at the earliest/) as string,
    },
  });
});

test('a rate that holds already is not set again', async () => {
  await began();
  await expect(platform(20, today)).rejects.toMatchObject({ code: 'already_so' });
});

test('an end that reaches into the next rate is refused', async () => {
  const country = { scope: 'country', country: 'Turkey', commission_percentage: 10 };
  await set({ ...country, effective_from: daysFromNow(20) });
  const wrong = {
    ...country,
    commission_percentage: 9,
    effective_from: today,
    effective_to: daysFromNow(20),
  };
  await expect(set(wrong)).rejects.toMatchObject({ fields: { effective_to: expect.any(String) as string } });
});

test('the platform never has a gap', async () => {
  const refused = {
    fields: { effective_from: expect.stringContaining('let this one start today') as string },
  };
  await expect(platform(20, daysFromNow(1))).rejects.toMatchObject(refused);
  await began({ effective_to: daysFromNow(3) });
  await expect(platform(20, daysFromNow(10))).rejects.toMatchObject(refused);
  await platform(22, daysFromNow(4));
  expect(await periods()).toEqual([
    [20, '2020-01-01', daysFromNow(3)],
    [22, daysFromNow(4), null],
  ]);
});

test.each(['support', 'medical', 'content', 'auditor'])('%s may not set it', async (role) => {
  await expect(
    setCommission(actorAs(role), '', { scope: 'platform', commission_percentage: 1, effective_from: today }),
  ).rejects.toMatchObject({ code: 'forbidden' });
});

test('twenty people who set the same rate set it once', async () => {
  await began();
  const { won, read } = await allAtOnce(times(20, () => platform(22, daysFromNow(7))));
  expect({ won, read: read.length }).toEqual({ won: 1, read: 1 });
  expect(await periods()).toHaveLength(2);
});

test('ten people who set ten rates at once leave no overlap and no gap', async () => {
  await began();
  const days = Array.from({ length: 10 }, (_, at) => at * 3);
  const { won } = await allAtOnce(days.map((day) => () => platform(21 + day, daysFromNow(day))));
  expect(won).toBe(10);
  const found = await periods();
  expect(found).toHaveLength(11);
  found.forEach(([, , until], at) => {
    const next = found[at + 1];
    expect(until).toBe(next ? addDays(String(next[1]), -1) : null);
  });
});
