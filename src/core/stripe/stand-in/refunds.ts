import { type Stripe } from 'stripe';
import { checkAmount } from './amounts.js';
import { type Cause } from './call.js';
import { blocksRefunds } from './disputes.js';
import { invalid } from './errors.js';
import { happened } from './events.js';
import { idOf, newId } from './ids.js';
import { type Read } from './kinds.js';
import { type Ledger } from './ledger.js';
import { cardOf } from './methods.js';
import { type createRefund } from './parameters.js';

type Input = Read<(typeof createRefund)['takes']>;

export function refund(ledger: Ledger, cause: Cause, input: Input): Stripe.Refund {
  const charge = refundable(ledger, input);
  const left = charge.amount - charge.amount_refunded;
  const amount = input.amount ?? left;
  checkRefund(ledger, charge, left, { ...input, amount });
  const { card } = cardOf(ledger, idOf(charge.payment_method));
  const made: Stripe.Refund = {
    id: newId('re'),
    object: 'refund',
    amount,
    balance_transaction: null,
    charge: charge.id,
    created: cause.at,
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    destination_details: {
      card: { type: 'refund', reference_type: 'acquirer_reference_number' },
      type: 'card',
    },
    metadata: input.metadata ?? {},
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: input.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: card.refunds === 'pending' ? 'pending' : 'succeeded',
    transfer_reversal: null,
  };
  ledger.refunds.set(made.id, made);
  giveBack(charge, amount);
  happened(ledger, cause, 'refund.created', made);
  happened(ledger, cause, 'charge.refunded', charge);
  if (card.answerLost) cause.answer_lost = true;
  return made;
}

/** The bank has carried a refund out, or sent the money back to us. */
export function settleRefund(
  ledger: Ledger,
  cause: Cause,
  made: Stripe.Refund,
  status: 'succeeded' | 'failed',
): Stripe.Refund {
  if (made.status === 'failed' || made.status === status)
    throw invalid(`This refund is already ${made.status}.`, { param: 'status' });
  const before = { status: made.status };
  made.status = status;
  if (status === 'failed') {
    made.failure_reason = 'expired_or_canceled_card';
    giveBack(ledger.find('charges', idOf(made.charge)), -made.amount);
  }
  happened(ledger, cause, 'refund.updated', made, before);
  if (status === 'failed') happened(ledger, cause, 'refund.failed', made);
  return made;
}

function refundable(ledger: Ledger, { charge, payment_intent }: Input): Stripe.Charge {
  if (charge !== undefined && payment_intent !== undefined)
    throw invalid('You may only specify one of these parameters: charge, payment_intent.');
  if (charge !== undefined) return successful(ledger.find('charges', charge, 'charge'));
  if (payment_intent === undefined)
    throw invalid(
      'One of the following params should be provided for this request: payment_intent or charge.',
      {
        code: 'parameter_missing',
      },
    );
  const { id, status, latest_charge } = ledger.find('intents', payment_intent, 'payment_intent');
  if (status !== 'succeeded')
    throw invalid(`This PaymentIntent (${id}) does not have a successful charge to refund.`, {
      param: 'payment_intent',
    });
  return ledger.find('charges', idOf(latest_charge));
}

function successful(charge: Stripe.Charge): Stripe.Charge {
  if (!charge.paid)
    throw invalid(`Charge ${charge.id} did not succeed, so it cannot be refunded.`, { param: 'charge' });
  return charge;
}

function checkRefund(
  ledger: Ledger,
  charge: Stripe.Charge,
  left: number,
  { amount, currency }: { amount: number; currency?: string },
): void {
  if (blocksRefunds(ledger, charge))
    throw invalid(`Charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: 'charge_disputed',
    });
  if (left === 0)
    throw invalid(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' });
  if (currency !== undefined && currency !== charge.currency)
    throw invalid(`The currency must be that of the charge: ${charge.currency}.`, { param: 'currency' });
  if (amount > left)
    throw invalid(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left}).`, {
      param: 'amount',
    });
  checkAmount(amount, charge.currency, 1);
}

function giveBack(charge: Stripe.Charge, amount: number): void {
  charge.amount_refunded += amount;
  charge.refunded = charge.amount_refunded === charge.amount;
}
