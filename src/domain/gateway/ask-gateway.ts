import { type Actor } from '../../core/actor.js';
import { type Charge, gateway, type Refund } from '../../core/stripe/gateway.js';
import { transact, type Work } from '../../core/transact.js';
import { notify } from '../notifications/notify.js';
import { isUnderway } from '../payments/balance.js';
import { Payment } from '../payments/entities.js';
import { gatewayAccount } from './gateway-account.js';
import { type CardRow, type CardTable } from './ledgers.js';
import { staffReconciled } from '../payments/messages.js';
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
  const { payment_type, payment_status } = payment;
  const answer =
    payment_type === 'refund'
      ? await findRefund(actor, payment)
      : await findCharge(actor, 'payments', payment);
  if (!answer) return sendAgain(actor, payment);
  const arrived = payment_status === 'completed' || payment_status === 'refunded';
  if (arrived) return answer.status === 'succeeded' ? 'agrees' : 'differs';
  const changed =
    'payment_intent' in answer ? await settleRefund(actor, answer) : await settleCharge(actor, answer);
  return changed ? 'changed' : 'agrees';
}

/** Of several attempts, the one that took money counts, else the last. */
export async function findCharge(actor: Actor, table: CardTable, row: CardRow): Promise<Charge | null> {
  const { id, patient_id, stripe_payment_intent_id } = row;
  const account = await gatewayAccount(actor, patient_id);
  const charges = await gateway().findCharges(account.gateway_customer_id, { table, id });
  const taken = charges.find(({ status }) => status === 'succeeded');
  if (taken || stripe_payment_intent_id === null) return taken ?? charges[0] ?? null;
  const named = await gateway().knowsCharge(stripe_payment_intent_id);
  return named ? gateway().readCharge(stripe_payment_intent_id) : (charges[0] ?? null);
}

async function findRefund(actor: Actor, { id, refunded_payment_id }: Payment): Promise<Refund | null> {
  const original = await transact(actor, null, 'askGateway', (work) =>
    work.find(Payment, refunded_payment_id ?? ''),
  );
  const intent = original.stripe_payment_intent_id;
  return intent ? gateway().findRefund(intent, { table: 'payments', id }) : null;
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
