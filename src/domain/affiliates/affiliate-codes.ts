import { Invalid } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { claimCode } from '../discounts/claim-code.js';
import { checkTerms } from '../discounts/terms.js';
import { Affiliate, AffiliateDiscountCode } from './entities.js';

/** A code of an affiliate; the affiliate's own list follows. */
export async function enterAffiliateCode(
  work: Work,
  values: Partial<AffiliateDiscountCode>,
): Promise<AffiliateDiscountCode> {
  checkTerms(termsOf(values));
  const affiliate = await work.findBy(Affiliate, { id: values.affiliate_id ?? '' });
  if (!affiliate) throw new Invalid({ affiliate_id: 'There is no such affiliate.' });
  const code = await claimCode(work, values.code ?? '', { field: 'code' });
  const made = await work.create(AffiliateDiscountCode, { ...values, code });
  await listCodes(work, affiliate);
  return made;
}

export async function changeAffiliateCode(
  work: Work,
  row: AffiliateDiscountCode,
  patch: Partial<AffiliateDiscountCode>,
): Promise<AffiliateDiscountCode> {
  checkTerms(termsOf({ ...row, ...patch }));
  const { usage_limit, code } = patch;
  if (typeof usage_limit === 'number' && usage_limit < row.usage_count)
    throw new Invalid({ usage_limit: `It was used ${row.usage_count} times already.` });
  if (code === undefined || code === row.code) return work.change(AffiliateDiscountCode, row, patch);
  if (row.usage_count > 0) throw new Invalid({ code: 'Patients have used this code: issue another one.' });
  const affiliate = await work.find(Affiliate, row.affiliate_id);
  const claimed = await claimCode(work, code, { field: 'code', id: row.id });
  const changed = await work.change(AffiliateDiscountCode, row, { ...patch, code: claimed });
  await listCodes(work, affiliate);
  return changed;
}

/** affiliates.discount_codes: the codes that are not switched off, the oldest first. */
export async function listCodes(work: Work, affiliate: Affiliate): Promise<void> {
  const codes = await work.list(AffiliateDiscountCode, { affiliate_id: affiliate.id, status: 'active' });
  await work.change(Affiliate, affiliate, { discount_codes: codes.map(({ code }) => code) });
}

function termsOf(values: Partial<AffiliateDiscountCode>) {
  const { discount_type = '', discount_value = '0.00' } = values;
  const { currency = null, usage_limit = null, start_date = null, end_date = null } = values;
  return { discount_type, discount_value, currency, usage_limit, start_date, end_date };
}
