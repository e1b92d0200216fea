import { Invalid } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { claimCode } from './claim-code.js';
import { noteApprover, partsOf, tellClinics } from './clinics.js';
import { Discount, ProviderDiscount } from './entities.js';
import { approvalRequested } from './messages.js';
import { approval } from './moves.js';
import { checkTerms, worthOf } from './terms.js';

/** What a clinic or Hairline agreed to. */
const AGREED = [
  'discount_code',
  'discount_type',
  'discount_value',
  'currency',
  'provider_id',
  'requires_provider_approval',
] as const satisfies readonly (keyof Discount)[];

/** A code made by hand; it works once it is approved. */
export async function enterDiscount(work: Work, values: Partial<Discount>): Promise<Discount> {
  checkTerms(termsOf(values));
  const discount_code = await claimCode(work, values.discount_code ?? '', { field: 'discount_code' });
  return work.create(Discount, { ...values, discount_code });
}

/**
 * Dates and the limit may always be changed. The terms may not once the discount is approved; before, whoever has
 * agreed to the old ones is asked again.
 */
export async function changeDiscount(
  work: Work,
  discount: Discount,
  patch: Partial<Discount>,
): Promise<Discount> {
  checkTerms(termsOf({ ...discount, ...patch }));
  checkUsage(discount, patch);
  const changed = AGREED.filter((column) => column in patch && patch[column] !== discount[column]);
  if (changed.length > 0 && discount.approval_status === 'approved')
    throw new Invalid({
      [changed[0]!]: 'This discount is approved as it is: deactivate it, and make a new one.',
    });
  const values = { ...patch };
  if (values.discount_code !== undefined && values.discount_code !== discount.discount_code)
    values.discount_code = await claimCode(work, values.discount_code, {
      field: 'discount_code',
      id: discount.id,
    });
  const terms = changed.length > 0 ? await askAgain(work, discount, values) : {};
  return work.change(Discount, discount, { ...values, ...terms });
}

function checkUsage({ usage_count }: Discount, { usage_limit }: Partial<Discount>): void {
  if (typeof usage_limit === 'number' && usage_limit < usage_count)
    throw new Invalid({ usage_limit: `It was used ${usage_count} times already.` });
}

async function askAgain(
  work: Work,
  discount: Discount,
  patch: Partial<Discount>,
): Promise<Partial<Discount>> {
  const parts = await partsOf(work, discount);
  const [first] = parts;
  if (first && 'provider_id' in patch && patch.provider_id !== discount.provider_id)
    throw new Invalid({ provider_id: 'Clinics were asked about it already: make a new discount instead.' });
  const after = { ...discount, ...patch };
  for (const part of parts.filter(({ decision }) => decision === 'approved')) {
    await work.change(ProviderDiscount, part, { decision: 'pending', decided_at: null });
    const message = approvalRequested({
      code: after.discount_code,
      worth: worthOf(after),
      share: part.provider_share_percentage,
    });
    await tellClinics(work, discount, [part.provider_id], 'discount.approval_requested', message);
  }
  await noteApprover(work, discount, parts);
  if (!approval.can(discount.approval_status, 'pending')) return {};
  return { approval_status: 'pending', decided_at: null, decided_by_user_id: null, rejection_reason: null };
}

function termsOf(values: Partial<Discount>) {
  const { discount_type = '', discount_value = '0.00' } = values;
  const { currency = null, usage_limit = null, start_date = null, end_date = null } = values;
  return { discount_type, discount_value, currency, usage_limit, start_date, end_date };
}
