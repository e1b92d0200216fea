import { verb } from '../../core/verb.js';
import { mustOwnQuote } from '../people/own.js';
import { createInstallmentPlan, CreateInstallmentPlan } from './create-installment-plan.js';

export const PlanInstallments = CreateInstallmentPlan.omit({ payment_method: true });

/** A patient spreads what is owed over several transfers. */
export const planInstallments = verb(
  'planInstallments',
  'patient.payments.make',
  PlanInstallments,
  async (work, id) => {
    await mustOwnQuote(work.manager, work.actor, id);
    return createInstallmentPlan.steps.guard(work, id);
  },
  (work, subject, rhythm) =>
    createInstallmentPlan.steps.change(work, subject, { ...rhythm, payment_method: 'bank_transfer' }),
);
