import { z } from 'zod';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { dayIn, longDay } from '../../core/dates.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { agreeing, namesOf, partsOf, tellClinics } from './clinics.js';
import { Discount, type ProviderDiscount } from './entities.js';
import { discountLive } from './messages.js';
import { approval, codeStandsAt } from './moves.js';

/** Lets a discount go live: on its first day, for the clinics that agreed where it takes from their share too. */
export const approveDiscount = verb(
  'approveDiscount',
  'discounts.approve',
  z.object({}),
  async (work, id) => {
    const discount = await work.find(Discount, id);
    if (discount.approval_status === 'approved') throw new AlreadySo('This discount is approved already.');
    if (!approval.can(discount.approval_status, 'approved'))
      throw new Refusal('This discount was rejected: correct its terms first, then it waits again.', {
        table: 'discounts',
        id,
      });
    if (discount.status !== 'active') throw new Refusal(codeStandsAt(discount.status));
    refuseEnded(work, discount);
    const parts = await partsOf(work, discount);
    if (discount.requires_provider_approval) refuseUnagreed(discount, parts);
    return { discount, parts };
  },
  async (work, { discount, parts }) => {
    await work.change(Discount, discount, {
      approval_status: 'approved',
      decided_at: work.now,
      decided_by_user_id: work.actor.type === 'User' ? work.actor.id : null,
      rejection_reason: null,
    });
    const clinics = agreeing(discount, parts);
    work.remark('Works at', clinics.length > 0 ? await namesOf(work, clinics) : 'every clinic');
    const waiting = parts.filter(({ decision }) => decision === 'pending');
    if (waiting.length > 0)
      work.remark(
        'Not yet at',
        await namesOf(
          work,
          waiting.map(({ provider_id }) => provider_id),
        ),
      );
    await tellClinics(
      work,
      discount,
      clinics,
      'discount.approved',
      discountLive({ code: discount.discount_code }),
    );
  },
);

function refuseEnded(work: Work, { id, end_date }: Discount): void {
  if (end_date !== null && end_date < dayIn('utc', work.now))
    throw new Refusal(`This discount ended on ${longDay(end_date, 'en')}: change its dates first.`, {
      table: 'discounts',
      id,
    });
}

/** What takes from a clinic's share does not go live before a clinic has said yes. */
function refuseUnagreed({ id }: Discount, parts: readonly ProviderDiscount[]): void {
  if (parts.some(({ decision }) => decision === 'approved')) return;
  if (parts.some(({ decision }) => decision === 'pending'))
    throw new Refusal('It takes from the clinic as well, and no clinic has agreed yet.', {
      table: 'discounts',
      id,
      action: 'recordProviderDecision',
    });
  throw new Refusal(
    parts.length > 0
      ? 'It takes from the clinic as well, and the clinic has declined: ask again, or reject it.'
      : 'It takes from the clinic as well: ask the clinic first.',
    { table: 'discounts', id, action: 'requestProviderApproval' },
  );
}
