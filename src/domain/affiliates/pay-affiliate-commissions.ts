import { z } from 'zod';
import { longDay } from '../../core/dates.js';
import { Invalid, Refusal } from '../../core/errors.js';
import { exceeds } from '../../core/money.js';
import { tableVerb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { notifyStaff } from '../notifications/notify.js';
import { BackgroundTask } from '../tasks/entities.js';
import { AffiliateCommission } from './entities.js';
import { commissionsPaid } from './messages.js';
import { accountOf, nameOf, payableAffiliate, type Payout, payoutsFor } from './payout.js';
import { periodOf } from './period.js';

export const PayAffiliateCommissions = z.object({
  ids: z
    .array(z.uuid('Choose commissions.'), 'Choose commissions.')
    .min(1, 'Choose at least one commission.')
    .max(1000, 'At most 1000 commissions at a time.'),
  payout_reference: z
    .string('Please fill this in.')
    .trim()
    .min(3, "The bank's reference of the payout, 3 characters at least.")
    .max(255, 'At most 255 characters.'),
});

/**
 * Notes that approved commissions were paid out, less what refunds took back since: one transfer for each affiliate
 * and currency, under one reference, with a statement for each. All of them or none.
 */
export const payAffiliateCommissions = tableVerb(
  'payAffiliateCommissions',
  'affiliates.pay',
  PayAffiliateCommissions,
  async (work, { ids, payout_reference }) => {
    const payouts = await payoutsFor(work, ids);
    if (await work.findBy(AffiliateCommission, { payout_reference }))
      throw new Invalid({ payout_reference: 'Another payout has this reference already.' });
    for (const payout of payouts) await pay(work, payout, payout_reference);
  },
);

async function pay(work: Work, payout: Payout, payout_reference: string): Promise<void> {
  const affiliate = await payableAffiliate(work, payout);
  const name = nameOf(affiliate);
  const { currency, earned, taken_back, net, rows } = payout;
  if (!exceeds(net, '0.00'))
    throw new Refusal(
      `Nothing is left to pay to ${name}: refunds took back ${taken_back} of ${earned} ${currency}.`,
    );
  const account = await accountOf(work, affiliate, payout);
  const period = periodOf(
    affiliate.payment_cycle,
    rows.map(({ created_at }) => created_at),
  );
  for (const row of rows)
    await work.change(AffiliateCommission, row, {
      status: 'paid',
      paid_at: work.now,
      banking_detail_id: account.id,
      payout_reference,
      ...period,
    });
  const less = exceeds(taken_back, '0.00') ? ` (${earned} less ${taken_back} for refunds)` : '';
  work.remark(`Paid to ${name}`, `${net} ${currency}${less}`);
  work.remark('Statement', `${longDay(period.period_start, 'en')} to ${longDay(period.period_end, 'en')}`);
  await notifyStaff(work, 'affiliates.manage', {
    type: 'affiliate_commission.paid',
    subject: { type: 'AffiliateCommission', id: rows[0]!.id },
    message: commissionsPaid({ name, amount: `${net} ${currency}`, reference: payout_reference }),
  });
  await orderStatement(work, { name, payout, payout_reference });
}

/** The statement is written after the commit, and waits among the tasks of whoever paid. */
async function orderStatement(
  work: Work,
  { name, payout, payout_reference }: { name: string; payout: Payout; payout_reference: string },
): Promise<void> {
  if (work.actor.type !== 'User' || work.actor.id === null) return;
  const task = await work.create(BackgroundTask, {
    user_id: work.actor.id,
    kind: 'download',
    title: `Statement: ${name}, ${payout.currency}`.slice(0, 255),
    resource: 'affiliate_commissions',
    input: { affiliate_id: payout.affiliate_id, currency: payout.currency, payout_reference },
    state: 'running',
    total: payout.rows.length,
  });
  work.later('write-affiliate-statement', { task_id: task.id });
}
