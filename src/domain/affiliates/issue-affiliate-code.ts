import { z } from 'zod';
import { Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { TermsForm } from '../discounts/terms.js';
import { enterAffiliateCode } from './affiliate-codes.js';
import { Affiliate } from './entities.js';

export const IssueAffiliateCode = z.object({
  code: z.string().trim().min(1, 'Please fill this in.').max(40, 'At most 40 characters.'),
  ...TermsForm,
});

/** Gives an affiliate a code for its audience; it works while the affiliate is active. */
export const issueAffiliateCode = verb(
  'issueAffiliateCode',
  'affiliates.manage',
  IssueAffiliateCode,
  async (work, id) => {
    const affiliate = await work.find(Affiliate, id);
    if (affiliate.status === 'suspended')
      throw new Refusal('This affiliate is suspended: activate it first.', {
        table: 'affiliates',
        id,
        action: 'activateAffiliate',
      });
    return affiliate;
  },
  async (work, affiliate, { currency, usage_limit, start_date, end_date, ...code }) => {
    if (affiliate.status !== 'active')
      work.remark('Works', 'once the affiliate is active, with its feature flag on.');
    return enterAffiliateCode(work, {
      ...code,
      affiliate_id: affiliate.id,
      currency: currency ?? null,
      usage_limit: usage_limit ?? null,
      start_date: start_date ?? null,
      end_date: end_date ?? null,
    });
  },
);
