import { type Actor } from '../../core/actor.js';
import { type Outcome } from '../../core/stripe/gateway.js';
import { transact } from '../../core/transact.js';
import { lockPayment } from './lock-payment.js';
import { payment as moves } from './moves.js';
import { settlePayment } from './settle-payment.js';

type Answer = Exclude<Outcome, { status: 'timed_out' }>;

/** Brings a charge to what the gateway says; what has arrived stays. @returns whether anything changed */
export function settleCharge(actor: Actor, id: string, attempt: number, answer: Answer): Promise<boolean> {
  return transact(actor, null, 'chargePayment', async (work) => {
    const { payment } = await lockPayment(work, id);
    const current = Number(payment.metadata?.charge_attempt ?? 0);
    const to = answer.status === 'succeeded' ? 'completed' : 'failed';
    // A refusal of an earlier attempt says nothing about this one; money that was taken counts whenever it was.
    if (!moves.can(payment.payment_status, to) || (to === 'failed' && current !== attempt)) return false;
    await settlePayment(work, payment, to, {
      reason: to === 'failed' ? whyNot(answer) : null,
      patch: 'gateway_id' in answer ? { stripe_payment_intent_id: answer.gateway_id } : {},
    });
    return true;
  });
}

/** Brings a refund to what the gateway says. @returns whether anything changed */
export function settleRefund(actor: Actor, id: string, answer: Answer): Promise<boolean> {
  return transact(actor, null, 'refundCard', async (work) => {
    const { payment: refund } = await lockPayment(work, id);
    const to = answer.status === 'succeeded' ? 'completed' : 'failed';
    if (!moves.can(refund.payment_status, to)) return false;
    await settlePayment(work, refund, to, {
      reason: to === 'failed' ? whyNot(answer) : reasonOf(refund.metadata),
      patch: 'gateway_id' in answer ? { transaction_id: answer.gateway_id } : {},
    });
    return true;
  });
}

function whyNot(answer: Answer): string {
  if (answer.status === 'declined') return `The gateway declined it (${answer.code}).`;
  return 'The bank asks the patient to confirm the payment.';
}

function reasonOf(metadata: Record<string, unknown> | null): string | null {
  return typeof metadata?.reason === 'string' ? metadata.reason : null;
}
