import { z } from 'zod';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { partsOf, tellClinics } from './clinics.js';
import { Discount } from './entities.js';
import { discountRejected } from './messages.js';
import { approval } from './moves.js';

export const RejectDiscount = z.object({
  reason: z.string().trim().min(5, 'Say why, in a few words: the clinics concerned read it.').max(1000),
});

/** Keeps a discount from going live; the clinics that were asked about it are told why. */
export const rejectDiscount = verb(
  'rejectDiscount',
  'discounts.approve',
  RejectDiscount,
  async (work, id) => {
    const discount = await work.find(Discount, id);
    if (discount.approval_status === 'rejected') throw new AlreadySo('This discount is rejected already.');
    if (!approval.can(discount.approval_status, 'rejected'))
      throw new Refusal('This discount is approved: deactivate it instead.', {
        table: 'discounts',
        id,
        action: 'deactivateDiscount',
      });
    return discount;
  },
  async (work, discount, { reason }) => {
    await work.change(Discount, discount, {
      approval_status: 'rejected',
      decided_at: work.now,
      decided_by_user_id: work.actor.type === 'User' ? work.actor.id : null,
      rejection_reason: reason,
    });
    const asked = (await partsOf(work, discount)).map(({ provider_id }) => provider_id);
    const message = discountRejected({ code: discount.discount_code, reason });
    await tellClinics(work, discount, asked, 'discount.rejected', message);
  },
);
