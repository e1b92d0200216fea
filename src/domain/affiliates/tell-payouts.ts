import { LessThan } from 'typeorm';
import { eachDue } from '../../core/clock.js';
import { type Work } from '../../core/work.js';
import { notifyStaff } from '../notifications/notify.js';
import { Affiliate, AffiliateCommission } from './entities.js';
import { nameOf, payoutsFor } from './payout.js';
import { staffPayoutDue } from './payout-messages.js';
import { periodOf } from './period.js';

/** Tells the staff once in each payment cycle what an affiliate is to be paid for the cycles before. */
export const tellAffiliatePayouts = (): Promise<number> => eachDue('tellAffiliatePayouts', due, tell);

const due = {
  sql: `SELECT a.id FROM affiliates a WHERE a.deleted_at IS NULL AND a.status <> 'suspended'
    AND EXISTS (SELECT 1 FROM affiliate_commissions c WHERE c.affiliate_id = a.id AND c.status = 'approved')`,
  parameters: () => [],
};

async function tell(work: Work, id: string): Promise<boolean> {
  const affiliate = await work.find(Affiliate, id);
  if (affiliate.status === 'suspended') return false;
  const { period_start } = periodOf(affiliate.payment_cycle, [work.now]);
  const approved = await work.list(AffiliateCommission, {
    affiliate_id: id,
    status: 'approved',
    created_at: LessThan(new Date(`${period_start}T00:00:00Z`)),
  });
  const [first] = approved;
  if (!first) return false;
  const payouts = await payoutsFor(
    work,
    approved.map((row) => row.id),
  );
  const sums = payouts.map(({ net, currency }) => `${net} ${currency}`).join(', ');
  return notifyStaff(work, 'affiliates.pay', {
    type: 'affiliate.to_pay',
    subject: { type: 'AffiliateCommission', id: first.id },
    message: staffPayoutDue({ affiliate: nameOf(affiliate), sums }),
    dedupe_key: `affiliate.to_pay-${id}-${period_start}`,
  });
}
