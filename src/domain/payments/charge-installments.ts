import { eachDue } from '../../core/clock.js';
import { addDays } from '../../core/dates.js';
import { type Work } from '../../core/work.js';
import { askForCharge } from './ask-for-charge.js';
import { defaultPlan } from './default-plan.js';
import {
  dayOfPayer,
  type DueInstallment,
  lockDueInstallment,
  OPEN_INSTALLMENTS,
  utcDay,
} from './due-installment.js';
import { type Payment, PaymentHistory } from './entities.js';
import { mustBeOwed } from './payable.js';

/** On which days after its first failure an instalment is charged again. */
const AGAIN_AFTER_DAYS = [1, 3, 5];
const LAST_DAY = AGAIN_AFTER_DAYS.at(-1)!;

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
  const next = found.payment.payment_status === 'pending' ? 'charge' : await afterFailure(work, found);
  if (next === 'wait') return false;
  if (next === 'stop') {
    await defaultPlan(work, found);
    return true;
  }
  await mustBeOwed(work, found.quote, found.payment);
  await askForCharge(work, found.payment);
  return true;
}

/**
 * By the days of its first and its last failure, so that what staff try in between, or a worker that was away, changes
 * neither how long a patient has nor how often the card is tried in vain.
 */
async function afterFailure(work: Work, { payment, today }: DueInstallment) {
  const days = await daysOfFailure(work, payment);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 'charge';
  if (last >= addDays(first, LAST_DAY)) return 'stop';
  const turn = AGAIN_AFTER_DAYS.map((after) => addDays(first, after)).findLast((day) => day <= today);
  return turn !== undefined && last < turn ? 'charge' : 'wait';
}

async function daysOfFailure(work: Work, payment: Payment): Promise<string[]> {
  const failures = await work.list(PaymentHistory, { payment_id: payment.id, to_status: 'failed' });
  const days = await Promise.all(failures.map(({ created_at }) => dayOfPayer(work, payment, created_at)));
  return days.sort();
}
