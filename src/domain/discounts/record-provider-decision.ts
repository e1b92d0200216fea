import { z } from 'zod';
import { type Actor } from '../../core/actor.js';
import { AlreadySo, Invalid, Refusal } from '../../core/errors.js';
import { transact } from '../../core/transact.js';
import { verb } from '../../core/verb.js';
import { notifyStaff } from '../notifications/notify.js';
import { Provider } from '../providers/entities.js';
import { namesOf, noteApprover, partsOf } from './clinics.js';
import { Discount, ProviderDiscount } from './entities.js';
import { clinicAgreed, clinicDeclined } from './messages.js';
import { clinicDecision, codeStandsAt } from './moves.js';

export const RecordProviderDecision = z.object({
  provider_id: z.uuid('Choose a clinic.'),
  decision: z.enum(['approved', 'rejected'], 'Choose what the clinic decided.'),
  rejection_reason: z.string().trim().max(1000).optional(),
});

/** What a clinic said to a discount, as it told us; it may change its mind. */
export const recordProviderDecision = verb(
  'recordProviderDecision',
  'discounts.manage',
  RecordProviderDecision,
  async (work, id) => {
    const discount = await work.find(Discount, id);
    if (discount.status !== 'active') throw new Refusal(codeStandsAt(discount.status));
    const parts = await partsOf(work, discount);
    if (parts.length === 0)
      throw new Refusal('No clinic was asked about this discount.', {
        table: 'discounts',
        id,
        action: 'requestProviderApproval',
      });
    return { discount, parts };
  },
  async (work, { discount, parts }, { provider_id, decision, rejection_reason }) => {
    const part = parts.find((one) => one.provider_id === provider_id);
    if (!part) throw new Invalid({ provider_id: 'This clinic was not asked.' });
    const rejected = decision === 'rejected';
    if (!clinicDecision.can(part.decision, decision))
      throw new AlreadySo(rejected ? 'This clinic has declined already.' : 'This clinic has agreed already.');
    if (rejected && (rejection_reason ?? '').length < 5)
      throw new Invalid({ rejection_reason: "Give the clinic's reason, in a few words." });
    const reason = rejected ? rejection_reason! : null;
    await work.change(ProviderDiscount, part, {
      decision,
      decided_at: work.now,
      decided_by_provider_user_id: work.actor.type === 'ProviderUser' ? work.actor.id : null,
      rejection_reason: reason,
    });
    await noteApprover(work, discount, parts);
    if (rejected && discount.approval_status === 'approved')
      work.remark('From now on', `The code no longer works at ${await namesOf(work, [provider_id])}.`);
    const told = { code: discount.discount_code, clinic: await namesOf(work, [provider_id]) };
    await notifyStaff(work, 'discounts.approve', {
      type: rejected ? 'discount.provider_rejected' : 'discount.provider_approved',
      subject: { type: 'Discount', id: discount.id },
      message: reason === null ? clinicAgreed(told) : clinicDeclined({ ...told, reason }),
    });
  },
);

/** The clinics that were asked, those that still think first. */
export async function clinicsAsked(actor: Actor, id: string) {
  return transact(actor, 'discounts.read', 'clinicsAsked', async (work) => {
    const parts = await work.manager.findBy(ProviderDiscount, { discount_id: id });
    const order = ['pending', 'rejected', 'approved'];
    const sorted = parts.sort((a, b) => order.indexOf(a.decision) - order.indexOf(b.decision));
    const options = [];
    for (const { provider_id, decision } of sorted) {
      const clinic = await work.manager.findOne(Provider, { where: { id: provider_id }, withDeleted: true });
      options.push({ value: provider_id, label: `${clinic?.provider_name ?? provider_id} (${decision})` });
    }
    return { provider_id: options };
  });
}
