import { type Actor } from '../../core/actor.js';
import { Unavailable } from '../../core/errors.js';
import { gateway } from '../../core/stripe/gateway.js';
import { transact, type Work } from '../../core/transact.js';
import { notify } from '../notifications/notify.js';
import { isUnderway } from './balance.js';
import { Payment } from './entities.js';
import { staffReconciled } from './messages.js';
import { settleCharge, settleRefund } from './settle-by-gateway.js';

type Found = Parameters<typeof staffReconciled>[0]['found'];

/** Asks the gateway about a card payment or refund, brings the row to it, and tells whoever wanted to know. */
export async function askGateway(actor: Actor, id: string, askedBy: string | null): Promise<void> {
  const payment = await transact(actor, null, 'askGateway', (work) => work.find(Payment, id));
  const found = await compare(actor, payment);
  if (!askedBy) return;
  await transact(actor, null, 'askGateway', (work) => tell(work, id, askedBy, found));
}

async function compare(actor: Actor, payment: Payment): Promise<Found> {
  const { id, payment_type, payment_status } = payment;
  const refund = payment_type === 'refund';
  const answer = await gateway().find(id);
  if (answer?.status === 'timed_out') throw new Unavailable('The payment gateway has not answered in time.');
  if (!answer) return sendAgain(actor, payment);
  const arrived = payment_status === 'completed' || payment_status === 'refunded';
  if (arrived) return answer.status === 'succeeded' ? 'agrees' : 'differs';
  const attempt = Number(payment.metadata?.charge_attempt ?? 0);
  const changed = refund
    ? await settleRefund(actor, id, answer)
    : await settleCharge(actor, id, attempt, answer);
  return changed ? 'changed' : 'agrees';
}

/** An order that never reached the gateway goes out once more, under its own key. */
function sendAgain(actor: Actor, payment: Payment): Promise<Found> {
  return transact(actor, null, 'askGateway', (work) => {
    const { id } = payment;
    if (isUnderway(payment)) work.later('charge-payment', { id });
    if (payment.payment_type === 'refund' && payment.payment_status === 'pending')
      work.later('refund-card', { id });
    return Promise.resolve('unknown');
  });
}

async function tell(work: Work, id: string, askedBy: string, found: Found): Promise<void> {
  await notify(work, {
    to: { type: 'User', id: askedBy },
    type: 'payment.reconciled',
    severity: found === 'differs' ? 'warning' : 'info',
    subject: { type: 'Payment', id },
    message: staffReconciled({ found }),
  });
}
