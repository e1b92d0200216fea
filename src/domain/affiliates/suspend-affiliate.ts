import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { difference, sum } from '../../core/money.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { Affiliate, AffiliateCommission } from './entities.js';
import { affiliate as moves, affiliateStandsAt } from './moves.js';

export const SuspendAffiliate = z.object({
  reason: z.string().trim().min(5, 'Say why, in a few words: the log keeps it.').max(1000),
});

/** Stops an affiliate's codes and payouts; what was earned stays owed. */
export const suspendAffiliate = verb(
  'suspendAffiliate',
  'affiliates.manage',
  SuspendAffiliate,
  async (work, id) => {
    const affiliate = await work.find(Affiliate, id);
    if (affiliate.status === 'suspended') throw new AlreadySo('This affiliate is suspended already.');
    moves.check(affiliate.status, 'suspended', affiliateStandsAt);
    return affiliate;
  },
  async (work, affiliate) => {
    await work.change(Affiliate, affiliate, { status: 'suspended' });
    const codes = affiliate.discount_codes ?? [];
    if (codes.length > 0) work.remark('Codes that stop', codes.join(', '));
    for (const owed of await owedTo(work, affiliate)) work.remark('Held back until it is active again', owed);
  },
);

async function owedTo(work: Work, { id }: Affiliate): Promise<string[]> {
  const open = await work.manager.findBy(AffiliateCommission, { affiliate_id: id, status: 'approved' });
  return [...new Set(open.map(({ currency }) => currency))].sort().map((currency) => {
    const amounts = (reversals: boolean) =>
      sum(
        open
          .filter((one) => one.currency === currency && (one.reverses_commission_id !== null) === reversals)
          .map(({ commission_amount }) => commission_amount),
      );
    return `${difference(amounts(false), amounts(true))} ${currency}`;
  });
}
