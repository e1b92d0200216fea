import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { agreeing, partsOf, tellClinics } from './clinics.js';
import { Discount } from './entities.js';
import { discountDeactivated } from './messages.js';
import { code, codeStandsAt } from './moves.js';

/** Switches a code off for good; quotes that have used it keep what they got. */
export const deactivateDiscount = verb(
  'deactivateDiscount',
  'discounts.manage',
  z.object({}),
  async (work, id) => {
    const discount = await work.find(Discount, id);
    if (discount.status === 'inactive') throw new AlreadySo('This code is switched off already.');
    code.check(discount.status, 'inactive', codeStandsAt);
    return discount;
  },
  async (work, discount) => {
    await work.change(Discount, discount, { status: 'inactive' });
    work.remark('Used so far', `${discount.usage_count} times; those quotes keep their price.`);
    if (discount.approval_status !== 'approved') return;
    const clinics = agreeing(discount, await partsOf(work, discount));
    const message = discountDeactivated({ code: discount.discount_code });
    await tellClinics(work, discount, clinics, 'discount.deactivated', message);
  },
);
