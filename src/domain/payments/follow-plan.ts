import { type Work } from '../../core/work.js';
import { InstallmentPaymentPlan, Payment } from './entities.js';
import { dayOfPayer } from './due-installment.js';
import { patientPlanRunsAgain } from './installment-messages.js';
import { patientPlanCompleted } from './messages.js';
import { installmentPlan } from './moves.js';
import { tellPatient } from './tell.js';

/**
 * A plan's progress, from its parts; it is completed with the last of them. One that has stopped runs again once
 * nothing is missing that should have been paid by now.
 */
export async function followPlan(work: Work, part: Payment): Promise<void> {
  if (!part.installment_plan_id) return;
  const plan = await work.find(InstallmentPaymentPlan, part.installment_plan_id);
  const parts = await work.list(Payment, { installment_plan_id: plan.id });
  const missing = parts.filter(({ payment_status }) => payment_status !== 'completed');
  const completed_installments = parts.length - missing.length;
  const done = completed_installments === plan.number_of_installments;
  const completes = done && installmentPlan.can(plan.status, 'completed');
  const today = await dayOfPayer(work, part);
  const goesOn =
    plan.status === 'defaulted' &&
    part.payment_status === 'completed' &&
    !done &&
    !missing.some(({ due_date }) => due_date === null || due_date <= today);
  await work.change(InstallmentPaymentPlan, plan, {
    completed_installments,
    ...(completes ? { status: 'completed' } : {}),
    ...(goesOn ? { status: 'active' } : {}),
  });
  if (completes) await tellPatient(work, part, 'installment_plan.completed', patientPlanCompleted());
  if (goesOn) await tellPatient(work, part, 'installment_plan.resumed', patientPlanRunsAgain());
}
