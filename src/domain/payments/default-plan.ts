import { eachDue } from '../../core/clock.js';
import { daysBetween } from '../../core/dates.js';
import { type Work } from '../../core/work.js';
import { notifyStaff } from '../notifications/notify.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { type DueInstallment, lockDueInstallment, OPEN_INSTALLMENTS, utcDay } from './due-installment.js';
import { InstallmentPaymentPlan } from './entities.js';
import { patientPlanDefaulted, staffPlanDefaulted } from './installment-messages.js';
import { installmentPlan, planStands } from './moves.js';
import { tellAboutPlan } from './tell.js';

const PATIENCE_DAYS = 14;

/** Stops the plans whose transfers have not come for two weeks. */
export const defaultLatePlans = (): Promise<number> => eachDue('defaultLatePlans', due, stop);

const due = {
  sql: `${OPEN_INSTALLMENTS} AND p.payment_method = 'bank_transfer' AND p.due_date <= ?`,
  parameters: (now: Date) => [utcDay(now, 1 - PATIENCE_DAYS)],
};

async function stop(work: Work, id: string): Promise<boolean> {
  const found = await lockDueInstallment(work, id);
  if (found?.payment.payment_method !== 'bank_transfer') return false;
  if (daysBetween(found.payment.due_date, found.today) < PATIENCE_DAYS) return false;
  await defaultPlan(work, found);
  return true;
}

/** A plan stops for an instalment that was not paid; what is paid later still counts, and may let it run again. */
export async function defaultPlan(work: Work, { payment, plan }: DueInstallment): Promise<void> {
  installmentPlan.check(plan.status, 'defaulted', planStands);
  await work.change(InstallmentPaymentPlan, plan, { status: 'defaulted' });
  const { amount, currency, due_date } = payment;
  const code = await codeOf(work, plan.patient_id);
  const type = 'installment_plan.defaulted';
  await tellAboutPlan(work, plan, type, patientPlanDefaulted({ amount, currency, due_date }), 'warning');
  await notifyStaff(work, 'payments.record', {
    type,
    severity: 'warning',
    subject: { type: 'InstallmentPaymentPlan', id: plan.id },
    message: staffPlanDefaulted({ code, amount, currency, due_date }),
  });
}
