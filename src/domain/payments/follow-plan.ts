import { type Work } from '../../core/work.js';
import { InstallmentPaymentPlan, Payment } from './entities.js';
import { patientPlanCompleted } from './messages.js';
import { installmentPlan } from './moves.js';
import { tellPatient } from './tell.js';

/** A plan's progress, from its parts; it is completed with the last of them. */
export async function followPlan(work: Work, part: Payment): Promise<void> {
  if (!part.installment_plan_id) return;
  const plan = await work.find(InstallmentPaymentPlan, part.installment_plan_id);
  const parts = await work.list(Payment, { installment_plan_id: plan.id });
  const completed_installments = parts.filter(({ payment_status }) => payment_status === 'completed').length;
  const done = completed_installments === plan.number_of_installments;
  const completes = done && installmentPlan.can(plan.status, 'completed');
  await work.change(InstallmentPaymentPlan, plan, {
    completed_installments,
    ...(completes ? { status: 'completed' } : {}),
  });
  if (completes) await tellPatient(work, part, 'installment_plan.completed', patientPlanCompleted());
}
