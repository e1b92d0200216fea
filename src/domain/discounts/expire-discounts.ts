import { eachDue } from '../../core/clock.js';
import { dayIn } from '../../core/dates.js';
import { type Work } from '../../core/work.js';
import { agreeing, partsOf, tellClinics } from './clinics.js';
import { Discount } from './entities.js';
import { discountDeactivated } from './messages.js';
import { code } from './moves.js';

/** Where the day ends last of all. A code works until its last day is over for whoever enters it. */
const LAST_ZONE = 'Etc/GMT+12';

/** Ends the codes whose last day is over everywhere. */
export const expireDiscounts = (): Promise<number> => eachDue('expireDiscounts', due, expire);

const due = {
  sql: "SELECT id FROM discounts WHERE status = 'active' AND end_date < ?",
  parameters: (now: Date) => [dayIn(LAST_ZONE, now)],
};

async function expire(work: Work, id: string): Promise<boolean> {
  const discount = await work.find(Discount, id);
  const { status, end_date, discount_code, approval_status } = discount;
  // Switched off, or given more time, meanwhile.
  if (!code.can(status, 'expired') || end_date === null || end_date >= dayIn(LAST_ZONE, work.now))
    return false;
  await work.change(Discount, discount, { status: 'expired' });
  if (approval_status !== 'approved') return true;
  const clinics = agreeing(discount, await partsOf(work, discount));
  await tellClinics(
    work,
    discount,
    clinics,
    'discount.expired',
    discountDeactivated({ code: discount_code }),
  );
  return true;
}
