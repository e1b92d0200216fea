import { Invalid } from '../../core/errors.js';
import { nextNumber } from '../../core/sequence.js';
import { type Work } from '../../core/work.js';
import { AffiliateDiscountCode } from '../affiliates/entities.js';
import { Discount } from './entities.js';

const CODE = /^[A-Z0-9][A-Z0-9_-]{2,39}$/;

interface Claim {
  /** The column that holds the code. */
  field: 'discount_code' | 'code';
  /** The row that already has it, when it is edited. */
  id?: string;
}

/**
 * The code as it is kept, in capitals, and free for whoever asks first: codes are claimed one at a time, so that
 * nobody takes the same one for a discount and for an affiliate meanwhile.
 * @throws Invalid where it is taken, in whatever case
 */
export async function claimCode(work: Work, raw: string, { field, id }: Claim): Promise<string> {
  const code = raw.trim().toUpperCase();
  if (!CODE.test(code))
    throw new Invalid({ [field]: 'A code has 3 to 40 letters, digits, - or _, such as WELCOME10.' });
  await nextNumber(work, 'codes', () => Promise.resolve(0));
  const discount = await work.findBy(Discount, { discount_code: code });
  if (discount && discount.id !== id) throw new Invalid({ [field]: 'A discount has this code already.' });
  const affiliate = await work.findBy(AffiliateDiscountCode, { code });
  if (affiliate && affiliate.id !== id) throw new Invalid({ [field]: 'An affiliate has this code already.' });
  return code;
}
