import { type Work } from '../../core/work.js';
import { AffiliateDiscountCode } from '../affiliates/entities.js';
import { type Quote } from '../quotes/entities.js';
import { Discount } from './entities.js';

/**
 * Gives back the use of the code that a quote took, for a quote that ends before its patient accepted it. The quote
 * still says which code it had, and what that took off.
 */
export async function releaseCode(work: Work, quote: Quote): Promise<void> {
  const { discount_id, affiliate_discount_code_id } = quote;
  if (discount_id) await giveBack(work, Discount, discount_id);
  if (affiliate_discount_code_id) await giveBack(work, AffiliateDiscountCode, affiliate_discount_code_id);
}

async function giveBack(
  work: Work,
  entity: new () => Discount | AffiliateDiscountCode,
  id: string,
): Promise<void> {
  const code = await work.find(entity, id);
  await work.change(entity, code, { usage_count: Math.max(code.usage_count - 1, 0) });
}
