import { addDays, dayIn } from '../../../src/core/dates.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { deactivateDiscount } from '../../../src/domain/discounts/deactivate-discount.js';
import { Discount } from '../../../src/domain/discounts/entities.js';
import { expireDiscounts } from '../../../src/domain/discounts/expire-discounts.js';
import { aDiscount } from '../../support/discounts.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { aClinic, actorAs } from '../../support/world.js';

const world = staffedDatabase();
const inDays = (days: number) => addDays(dayIn('utc', new Date()), days);
const status = async ({ id }: Discount) =>
  (await world.db.app.manager.findOneByOrFail(Discount, { id })).status;

test('a code ends when its last day is over everywhere, and its clinic learns of it once', async () => {
  const { id: provider_id } = await aClinic();
  const [over, today, endless] = [
    await aDiscount({ provider_id, end_date: inDays(-2) }),
    await aDiscount({ end_date: inDays(0) }),
    await aDiscount(),
  ];
  const done = await Promise.all([1, 2, 3, 4].map(() => expireDiscounts()));
  expect(done.reduce((sum, one) => sum + one)).toBe(1);
  expect(await expireDiscounts()).toBe(0);
  expect([await status(over), await status(today), await status(endless)]).toEqual([
    'expired',
    'active',
    'active',
  ]);
  const told = await world.db.app.manager.findBy(AlertsNotification, { subject_id: over.id });
  expect(told.map(({ notifiable_type, type }) => `${notifiable_type} ${type}`)).toEqual([
    'Provider discount.expired',
  ]);
});

test('a code is switched off or expires', async () => {
  const code = await aDiscount({ end_date: inDays(-3) });
  const admin = actorAs('admin', world.staff.admin);
  const [off] = await Promise.allSettled([deactivateDiscount(admin, code.id, {}), expireDiscounts()]);
  expect(await status(code)).toBe(off.status === 'fulfilled' ? 'inactive' : 'expired');
});
