import { addDays, dayIn } from '../../core/dates.js';
import { type Work } from '../../core/work.js';
import { dayOfPatient } from '../people/day-of-patient.js';
import { type Quote } from '../quotes/entities.js';
import { isUnderway } from './balance.js';
import { InstallmentPaymentPlan, type Payment } from './entities.js';
import { lockPayment } from './lock-payment.js';

export interface DueInstallment {
  quote: Quote;
  payment: Payment & { due_date: string };
  plan: InstallmentPaymentPlan;
  /** The payer's own day. */
  today: string;
}

/** Instalments of running plans that have not arrived; the zones of this world are a day apart from UTC at most. */
export const OPEN_INSTALLMENTS = `SELECT p.id FROM payments p
    JOIN installment_payment_plans i ON i.id = p.installment_plan_id AND i.status = 'active'
   WHERE p.payment_status IN ('pending', 'failed')`;

/** The ISO day so many days from today in UTC. */
export const utcDay = (now: Date, days: number): string => addDays(dayIn('utc', now), days);

/** An instalment of a running plan, locked with its quote, that has not arrived and that nobody is charging; else null. */
export async function lockDueInstallment(work: Work, id: string): Promise<DueInstallment | null> {
  const { quote, payment } = await lockPayment(work, id);
  const { installment_plan_id, payment_status, due_date } = payment;
  if (!installment_plan_id || !due_date || isUnderway(payment)) return null;
  if (payment_status !== 'pending' && payment_status !== 'failed') return null;
  const plan = await work.find(InstallmentPaymentPlan, installment_plan_id);
  if (plan.status !== 'active') return null;
  return {
    quote,
    payment: Object.assign(payment, { due_date }),
    plan,
    today: await dayOfPayer(work, payment),
  };
}

export const dayOfPayer = (work: Work, payment: Payment, moment = work.now): Promise<string> =>
  dayOfPatient(work, payment, moment);
