import { eachDue } from '../../core/clock.js';
import { type Work } from '../../core/work.js';
import { askForCharge } from '../gateway/ask-for-charge.js';
import { chargeAgain } from './charge-again.js';
import { defaultPlan } from './default-plan.js';
import { dayOfPayer, lockDueInstallment, OPEN_INSTALLMENTS, utcDay } from './due-installment.js';
import { type Payment, PaymentHistory } from './entities.js';
import { mustBeOwed } from './payable.js';

/** Charges card instalments on their day, again after a failure, and stops the plan after the last. */
export const chargeInstallments = (): Promise<number> => eachDue('chargeInstallments', due, charge);

const due = {
  sql: `${OPEN_INSTALLMENTS} AND p.payment_method = 'card' AND p.due_date <= ?
    AND (p.payment_status = 'failed' OR JSON_EXTRACT(p.metadata, '$.charge_attempt') IS NULL)`,
  parameters: (now: Date) => [utcDay(now, 1)],
};

async function charge(work: Work, id: string): Promise<boolean> {
  const found = await lockDueInstallment(work, id);
  if (!found || found.payment.payment_method !== 'card' || found.payment.due_date > found.today) return false;
  const next =
    found.payment.payment_status === 'pending'
      ? 'charge'
      : chargeAgain(await daysOfFailure(work, found.payment), found.today);
  if (next === 'wait') return false;
  if (next === 'stop') {
    await defaultPlan(work, found);
    return true;
  }
  await mustBeOwed(work, found.quote, found.payment);
  await askForCharge(work, 'payments', found.payment);
  return true;
}

async function daysOfFailure(work: Work, payment: Payment): Promise<string[]> {
  const failures = await work.list(PaymentHistory, { payment_id: payment.id, to_status: 'failed' });
  const days = await Promise.all(failures.map(({ created_at }) => dayOfPayer(work, payment, created_at)));
  return days.sort();
}
