import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { mustOwnQuote } from '../people/own.js';
import { createInstallmentPlan, CreateInstallmentPlan } from './create-installment-plan.js';
import { PAYMENT_METHODS } from './states.js';

export const PlanInstallments = CreateInstallmentPlan.extend({
  payment_method: z.enum(PAYMENT_METHODS, 'By card or by bank transfer.').default('bank_transfer').meta({
    description: '`card`: each is charged on its day to the card with which you paid last.',
  }),
});

/** A patient spreads what is owed over several payments. */
export const planInstallments = verb(
  'planInstallments',
  'patient.payments.make',
  PlanInstallments,
  async (work, id) => {
    await mustOwnQuote(work.manager, work.actor, id);
    return createInstallmentPlan.steps.guard(work, id);
  },
  (work, subject, plan) => createInstallmentPlan.steps.change(work, subject, plan),
);
