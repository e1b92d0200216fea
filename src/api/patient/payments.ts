import { z } from 'zod';
import { NotFound } from '../../core/errors.js';
import { announcePayment } from '../../domain/payments/announce-payment.js';
import { InstallmentPaymentPlan, Payment } from '../../domain/payments/entities.js';
import { planInstallments } from '../../domain/payments/plan-installments.js';
import { type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { mapPage, pageOf, type PageQuery } from '../page.js';
import { shape } from '../shape.js';
import { cardOf } from './card.js';

const OwnPayment = shape(Payment, 'Payment', [
  'id',
  'quote_id',
  'amount',
  'currency',
  'payment_type',
  'payment_method',
  'payment_status',
  'due_date',
  'paid_at',
  'installment_plan_id',
  'installment_number',
  'total_installments',
  'refunded_payment_id',
  'created_at',
]);

const Plan = shape(
  InstallmentPaymentPlan,
  'InstallmentPlan',
  [
    'id',
    'quote_id',
    'total_amount',
    'installment_amount',
    'number_of_installments',
    'completed_installments',
    'payment_frequency',
    'first_payment_date',
    'final_payment_date',
    'status',
    'created_at',
  ],
  { installments: z.array(OwnPayment.schema) },
);

async function readPayment({ manager, caller, params }: SignedCall) {
  const payment = await manager.findOneBy(Payment, { id: params.id!, patient_id: caller.id });
  if (!payment) throw new NotFound('There is no such record.');
  return OwnPayment.of(payment);
}

async function readPlan({ manager, caller, params }: SignedCall) {
  const plan = await manager.findOneBy(InstallmentPaymentPlan, { id: params.id!, patient_id: caller.id });
  if (!plan) throw new NotFound('There is no such record.');
  const where = { installment_plan_id: plan.id };
  const parts = await manager.find(Payment, { where, order: { installment_number: 'ASC' } });
  return Plan.of(plan, { installments: parts.map((part) => OwnPayment.of(part)) });
}

export const payments = new Area('Payments', 'patient')
  .list('/payments', {
    summary: 'What you paid, are to pay and were given back',
    needs: 'patient.payments.read',
    item: OwnPayment.schema,
    list: async ({ manager, caller, query }: SignedCall<PageQuery>) =>
      mapPage(await pageOf(manager, OwnPayment, query, { patient_id: caller.id }), (row) =>
        OwnPayment.of(row),
      ),
  })
  .post('/quotes/{id}/payments', {
    summary: 'Pay what is owed next, by bank transfer or by card',
    description:
      'The next instalment, what is missing of the deposit, or the rest: the platform says how much.',
    verb: announcePayment,
    answer: OwnPayment.schema,
    read: readPayment,
  })
  .get('/payments/{id}/card', cardOf('payments'))
  .post('/quotes/{id}/installment-plan', {
    summary: 'Pay what is owed in parts, without interest',
    verb: planInstallments,
    answer: Plan.schema,
    read: readPlan,
  });
