import { addDays, addMonths, dayIn } from '../../../src/core/dates.js';
import { draftMonthlyBills } from '../../../src/domain/commissions/draft-monthly-bills.js';
import { ProviderBill } from '../../../src/domain/commissions/entities.js';
import { generateProviderBill } from '../../../src/domain/commissions/generate-provider-bill.js';
import { voidProviderBill } from '../../../src/domain/commissions/void-provider-bill.js';
import { aBooking, arrived, noon, wentBack } from '../../support/commissions.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { actorAs } from '../../support/world.js';

const world = staffedDatabase();
const thisMonth = `${dayIn('utc', new Date()).slice(0, 7)}-01`;
const period_start = addMonths(thisMonth, -1);
const period_end = addDays(thisMonth, -1);
const lastMonth = { paid_at: noon(addDays(period_start, 4)) };
const finance = () => actorAs('finance', world.staff.finance);

const billsOf = async (provider_id: string) =>
  (await world.db.app.manager.find(ProviderBill, { where: { provider_id }, order: { currency: 'ASC' } })).map(
    ({ currency, gross_amount, status }) => `${status} ${gross_amount} ${currency}`,
  );

test('each clinic with payments gets its draft for the month that is over, once, in each currency', async () => {
  const [first, second, quiet] = [await aBooking(), await aBooking(), await aBooking()];
  const dollars = await aBooking({ provider_id: first.provider_id, currency: 'USD' });
  await arrived(world.db, first, '400.00', lastMonth);
  await arrived(world.db, dollars, '50.00', lastMonth);
  await arrived(world.db, second, '100.00', { paid_at: noon(period_end) });
  await arrived(world.db, quiet, '70.00', { paid_at: noon(thisMonth) });
  await arrived(world.db, quiet, '70.00', { paid_at: noon(addDays(period_start, -1)) });
  const done = await Promise.all([1, 2, 3, 4].map(() => draftMonthlyBills()));
  expect(done.reduce((sum, one) => sum + one)).toBe(2);
  expect(await draftMonthlyBills()).toBe(0);
  expect(await billsOf(first.provider_id)).toEqual(['draft 400.00 EUR', 'draft 50.00 USD']);
  expect(await billsOf(second.provider_id)).toEqual(['draft 100.00 EUR']);
  expect(await billsOf(quiet.provider_id)).toEqual([]);
  const [bill] = await world.db.app.manager.findBy(ProviderBill, { provider_id: second.provider_id });
  expect(bill).toMatchObject({ period_start, period_end });
});

test('what somebody voided is not drafted again', async () => {
  const booking = await aBooking();
  await arrived(world.db, booking, '400.00', lastMonth);
  await draftMonthlyBills();
  const [bill] = await world.db.app.manager.findBy(ProviderBill, { provider_id: booking.provider_id });
  await voidProviderBill(finance(), bill!.id, { reason: 'A payment is missing.' });
  expect(await draftMonthlyBills()).toBe(0);
  expect(await billsOf(booking.provider_id)).toEqual(['void 400.00 EUR']);
});

test('more that went back than came in makes no bill, and holds up no other currency', async () => {
  const booking = await aBooking();
  const before = await arrived(world.db, booking, '400.00', { paid_at: noon(addDays(period_start, -1)) });
  await wentBack(before, '300.00', lastMonth);
  const dollars = await aBooking({ provider_id: booking.provider_id, currency: 'USD' });
  await arrived(world.db, dollars, '50.00', lastMonth);
  expect(await draftMonthlyBills()).toBe(1);
  expect(await billsOf(booking.provider_id)).toEqual(['draft 50.00 USD']);
});

test('a payment stands on one bill, whoever makes it first', async () => {
  const booking = await aBooking();
  await arrived(world.db, booking, '400.00', lastMonth);
  await Promise.allSettled([
    generateProviderBill(finance(), booking.provider_id, { period_start, period_end }),
    draftMonthlyBills(),
  ]);
  expect(await billsOf(booking.provider_id)).toEqual(['draft 400.00 EUR']);
});
