import { z } from 'zod';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { difference, sum } from '../../core/money.js';
import { verb } from '../../core/verb.js';
import { AffiliateCommission } from './entities.js';
import { commission as moves, commissionStandsAt } from './moves.js';

/** Lets a commission be paid; what refunds have taken back of it goes along. */
export const approveAffiliateCommission = verb(
  'approveAffiliateCommission',
  'affiliates.manage',
  z.object({}),
  async (work, id) => {
    const commission = await work.find(AffiliateCommission, id);
    if (commission.status === 'approved') throw new AlreadySo(commissionStandsAt('approved'));
    moves.check(commission.status, 'approved', commissionStandsAt);
    if (commission.reverses_commission_id !== null)
      throw new Refusal('A refund takes this back: approve the commission that it belongs to.', {
        table: 'affiliate_commissions',
        id: commission.reverses_commission_id,
        action: 'approveAffiliateCommission',
      });
    return commission;
  },
  async (work, commission) => {
    const reversals = await work.list(AffiliateCommission, {
      reverses_commission_id: commission.id,
      status: 'pending',
    });
    for (const row of [commission, ...reversals])
      await work.change(AffiliateCommission, row, {
        status: 'approved',
        approved_at: work.now,
        approved_by_user_id: work.actor.type === 'User' ? work.actor.id : null,
      });
    const back = sum(reversals.map(({ commission_amount }) => commission_amount));
    work.remark('To be paid', `${difference(commission.commission_amount, back)} ${commission.currency}`);
  },
);
