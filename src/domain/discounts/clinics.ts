import { Invalid } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { type Message, notify } from '../notifications/notify.js';
import { Provider } from '../providers/entities.js';
import { Discount, ProviderDiscount } from './entities.js';

/** Every clinic that has a part in a discount, locked. */
export function partsOf(work: Work, { id }: Discount): Promise<ProviderDiscount[]> {
  return work.list(ProviderDiscount, { discount_id: id });
}

/** The clinics where it works, or would work: whose it is, or who agreed to it. Empty: every clinic. */
export function agreeing(discount: Discount, parts: readonly ProviderDiscount[]): string[] {
  const agreed = parts
    .filter(({ decision }) => decision === 'approved')
    .map(({ provider_id }) => provider_id);
  if (discount.requires_provider_approval) return agreed;
  return discount.provider_id === null ? [] : [discount.provider_id];
}

/** Where one clinic alone is concerned, the discount names it once it has agreed. */
export async function noteApprover(
  work: Work,
  discount: Discount,
  parts: readonly ProviderDiscount[],
): Promise<void> {
  const [only, ...others] = parts;
  const agreed = others.length === 0 && only?.decision === 'approved';
  await work.change(Discount, discount, { approved_by_provider_id: agreed ? only.provider_id : null });
}

export async function tellClinics(
  work: Work,
  { id }: Discount,
  clinics: readonly string[],
  type: string,
  message: Message,
): Promise<void> {
  for (const clinic of clinics)
    await notify(work, {
      to: { type: 'Provider', id: clinic },
      type,
      subject: { type: 'Discount', id },
      message,
    });
}

/** @throws Invalid at `field` where it is no active clinic */
export async function activeClinic(work: Work, id: string, field: string): Promise<Provider> {
  const clinic = await work.manager.findOneBy(Provider, { id });
  if (clinic?.status !== 'active') throw new Invalid({ [field]: 'Choose an active clinic.' });
  return clinic;
}

/** The clinics' names, for whoever reads what will happen. */
export async function namesOf(work: Work, ids: readonly string[]): Promise<string> {
  const names = [];
  for (const id of ids) names.push((await work.manager.findOneBy(Provider, { id }))?.provider_name ?? id);
  return names.join(', ');
}
