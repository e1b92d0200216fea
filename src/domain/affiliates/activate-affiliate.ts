import { z } from 'zod';
import { dayIn, longDay } from '../../core/dates.js';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { exceeds } from '../../core/money.js';
import { verb } from '../../core/verb.js';
import { Affiliate } from './entities.js';
import { affiliate as moves, affiliateStandsAt } from './moves.js';

/** Lets an affiliate's codes work, from the first day of the partnership on. */
export const activateAffiliate = verb(
  'activateAffiliate',
  'affiliates.manage',
  z.object({}),
  async (work, id) => {
    const affiliate = await work.find(Affiliate, id);
    if (affiliate.status === 'active') throw new AlreadySo('This affiliate is active already.');
    moves.check(affiliate.status, 'active', affiliateStandsAt);
    const incomplete = { table: 'affiliates', id };
    if (!exceeds(affiliate.commission_value, '0.00'))
      throw new Refusal('Say first what this affiliate earns.', incomplete);
    if (affiliate.commission_type === 'fixed' && affiliate.currency === null)
      throw new Refusal('A fixed commission needs its currency.', incomplete);
    if (affiliate.end_date !== null && affiliate.end_date < dayIn('utc', work.now))
      throw new Refusal(
        `The partnership ended on ${longDay(affiliate.end_date, 'en')}: change its dates first.`,
        incomplete,
      );
    return affiliate;
  },
  async (work, affiliate) => {
    await work.change(Affiliate, affiliate, { status: 'active' });
    const codes = affiliate.discount_codes ?? [];
    work.remark('Codes that work', codes.length > 0 ? codes.join(', ') : 'none yet: issue one');
    if (!affiliate.feature_flag_enabled)
      work.remark('Note', 'The feature flag is off: no code works until it is switched on.');
  },
);
