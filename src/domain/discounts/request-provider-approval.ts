import { z } from 'zod';
import { AlreadySo, Invalid, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { activeClinic, noteApprover, partsOf, tellClinics } from './clinics.js';
import { Discount, ProviderDiscount } from './entities.js';
import { approvalRequested } from './messages.js';
import { codeStandsAt } from './moves.js';
import { worthOf } from './terms.js';

const listed = (value: unknown) =>
  typeof value === 'string' ? value.split(',').flatMap((id) => id.trim() || []) : value;

export const RequestProviderApproval = z.object({
  provider_ids: z
    .preprocess(
      listed,
      z.array(z.uuid('Choose clinics.'), 'Choose clinics.').max(200, 'At most 200 clinics at a time.'),
    )
    .optional(),
  provider_share_percentage: z.coerce
    .number('A whole percentage between 0 and 100.')
    .int('A whole percentage between 0 and 100.')
    .min(0, 'A whole percentage between 0 and 100.')
    .max(100, 'A whole percentage between 0 and 100.'),
});

/** Asks the clinics whose share a discount lowers; one that declined may be asked again. */
export const requestProviderApproval = verb(
  'requestProviderApproval',
  'discounts.manage',
  RequestProviderApproval,
  async (work, id) => {
    const discount = await work.find(Discount, id);
    if (!discount.requires_provider_approval)
      throw new Refusal("This discount lowers Hairline's fee alone: no clinic has to agree.");
    if (discount.status !== 'active') throw new Refusal(codeStandsAt(discount.status));
    if (discount.approval_status === 'rejected')
      throw new Refusal('This discount was rejected: correct its terms first.', { table: 'discounts', id });
    const parts = await partsOf(work, discount);
    const own = parts.find(({ provider_id }) => provider_id === discount.provider_id);
    if (own && own.decision !== 'rejected') throw new AlreadySo(alreadyAsked(own));
    return { discount, parts };
  },
  async (work, { discount, parts }, { provider_ids = [], provider_share_percentage }) => {
    const asked = [];
    for (const provider_id of concerned(discount, provider_ids)) {
      await activeClinic(work, provider_id, 'provider_ids');
      const part = parts.find((one) => one.provider_id === provider_id);
      if (part && part.decision !== 'rejected') continue;
      await ask(work, discount, { provider_id, part, provider_share_percentage });
      asked.push(provider_id);
    }
    if (asked.length === 0) throw new AlreadySo('These clinics were asked already.');
    await noteApprover(work, discount, await partsOf(work, discount));
    const message = approvalRequested({
      code: discount.discount_code,
      worth: worthOf(discount),
      share: provider_share_percentage,
    });
    await tellClinics(work, discount, asked, 'discount.approval_requested', message);
  },
);

const alreadyAsked = ({ decision }: ProviderDiscount): string =>
  decision === 'approved' ? 'The clinic has agreed already.' : 'The clinic was asked already.';

/** A clinic's own discount concerns that clinic alone. */
function concerned({ provider_id }: Discount, chosen: readonly string[]): string[] {
  const ids = [...new Set(chosen)].sort();
  if (provider_id !== null) {
    if (ids.some((id) => id !== provider_id))
      throw new Invalid({ provider_ids: 'This discount is of one clinic: no other is concerned.' });
    return [provider_id];
  }
  if (ids.length === 0) throw new Invalid({ provider_ids: 'Choose at least one clinic.' });
  return ids;
}

interface Question {
  provider_id: string;
  part: ProviderDiscount | undefined;
  provider_share_percentage: number;
}

async function ask(work: Work, { id }: Discount, { provider_id, part, provider_share_percentage }: Question) {
  const open = { provider_share_percentage, decision: 'pending', decided_at: null, rejection_reason: null };
  if (part) await work.change(ProviderDiscount, part, { ...open, decided_by_provider_user_id: null });
  else await work.create(ProviderDiscount, { discount_id: id, provider_id, ...open });
}
