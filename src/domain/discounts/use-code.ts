import { dayIn, longDay } from '../../core/dates.js';
import { Invalid } from '../../core/errors.js';
import { exceeds, proportion } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { Affiliate, AffiliateDiscountCode } from '../affiliates/entities.js';
import { Provider } from '../providers/entities.js';
import { Discount, ProviderDiscount } from './entities.js';
import { codeStandsAt } from './moves.js';

interface Occasion {
  code: string;
  provider_id: string;
  /** Before the code, in `currency`. */
  amount: string;
  currency: string;
}

export interface UsedCode {
  discount_id: string | null;
  affiliate_discount_code_id: string | null;
  /** What the code takes off; never more than the amount. */
  discount_amount: string;
}

type Code = Pick<
  Discount & AffiliateDiscountCode,
  | 'status'
  | 'start_date'
  | 'end_date'
  | 'usage_limit'
  | 'usage_count'
  | 'discount_type'
  | 'discount_value'
  | 'currency'
>;

/**
 * Takes one use of a code for a quote of a clinic. Its row is read locked before anything else, so that of many who
 * use it at once no more succeed than its limit allows. Days are the clinic's.
 * @throws Invalid at discount_code where the code does not work here and now
 */
export async function useCode(work: Work, { code, ...occasion }: Occasion): Promise<UsedCode> {
  const discount = await work.findBy(Discount, { discount_code: code.trim() });
  if (discount) {
    await checkDiscount(work, discount, occasion);
    await work.change(Discount, discount, { usage_count: discount.usage_count + 1 });
    return {
      discount_id: discount.id,
      affiliate_discount_code_id: null,
      discount_amount: amountOff(discount, occasion.amount),
    };
  }
  const own = await work.findBy(AffiliateDiscountCode, { code: code.trim() });
  if (!own) throw refused('There is no such code.');
  await checkAffiliateCode(work, own, occasion);
  await work.change(AffiliateDiscountCode, own, { usage_count: own.usage_count + 1 });
  return {
    discount_id: null,
    affiliate_discount_code_id: own.id,
    discount_amount: amountOff(own, occasion.amount),
  };
}

/** What a code takes off an amount in its currency: to the nearest cent, and never more than there is. */
export function amountOff(
  { discount_type, discount_value }: Pick<Code, 'discount_type' | 'discount_value'>,
  amount: string,
): string {
  const off = discount_type === 'percentage' ? proportion(amount, discount_value, '100.00') : discount_value;
  return exceeds(off, amount) ? amount : off;
}

async function checkDiscount(
  work: Work,
  discount: Discount,
  occasion: Omit<Occasion, 'code'>,
): Promise<void> {
  if (discount.approval_status !== 'approved') throw refused('This code is not approved.');
  checkCode(discount, await clinicDay(work, occasion.provider_id), occasion.currency);
  if (discount.provider_id !== null && discount.provider_id !== occasion.provider_id)
    throw refused('This code is for another clinic.');
  if (!discount.requires_provider_approval) return;
  const part = await work.findBy(ProviderDiscount, {
    discount_id: discount.id,
    provider_id: occasion.provider_id,
  });
  if (part?.decision !== 'approved') throw refused('The clinic has not agreed to this code.');
}

/** An affiliate's code works while the affiliate itself does. */
async function checkAffiliateCode(
  work: Work,
  own: AffiliateDiscountCode,
  { provider_id, currency }: Omit<Occasion, 'code'>,
): Promise<void> {
  const day = await clinicDay(work, provider_id);
  checkCode(own, day, currency);
  const affiliate = await work.findBy(Affiliate, { id: own.affiliate_id });
  if (affiliate?.status !== 'active' || !affiliate.feature_flag_enabled)
    throw refused("This code's affiliate is not active.");
  if (isOutside(affiliate, day))
    throw refused("The partnership with this code's affiliate does not run now.");
  if (affiliate.commission_type === 'fixed' && affiliate.currency !== currency)
    throw refused(
      `This code's affiliate is paid in ${affiliate.currency}: it is for quotes in that currency.`,
    );
}

function checkCode(code: Code, day: string, currency: string): void {
  if (code.status !== 'active') throw refused(codeStandsAt(code.status));
  if (code.start_date !== null && day < code.start_date)
    throw refused(`This code works from ${longDay(code.start_date, 'en')} on.`);
  if (code.end_date !== null && day > code.end_date)
    throw refused(`This code worked until ${longDay(code.end_date, 'en')}.`);
  if (code.usage_limit !== null && code.usage_count >= code.usage_limit)
    throw refused('This code is used up.');
  if (code.discount_type === 'fixed' && code.currency !== currency)
    throw refused(`This code is for quotes in ${code.currency}.`);
}

function isOutside({ start_date, end_date }: Pick<Code, 'start_date' | 'end_date'>, day: string): boolean {
  return (start_date !== null && day < start_date) || (end_date !== null && day > end_date);
}

async function clinicDay(work: Work, provider_id: string): Promise<string> {
  const clinic = await work.manager.findOneBy(Provider, { id: provider_id });
  return dayIn(clinic?.timezone, work.now);
}

const refused = (sentence: string) => new Invalid({ discount_code: sentence });
