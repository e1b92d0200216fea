import { type Stripe } from 'stripe';
import { type Cause } from './call.js';
import { invalid } from './errors.js';
import { happened } from './events.js';
import { newId } from './ids.js';
import { type Dispute, type Ledger } from './ledger.js';

const DAYS_TO_ANSWER = 9;

/** The patient's bank takes the money back until somebody has decided. */
export function openDispute(ledger: Ledger, cause: Cause, charge: Stripe.Charge): Dispute {
  const dispute: Dispute = {
    id: newId('dp'),
    object: 'dispute',
    amount: charge.amount,
    balance_transactions: [],
    charge: charge.id,
    created: cause.at,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence_details: {
      due_by: cause.at + DAYS_TO_ANSWER * 86_400,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason: 'fraudulent',
    status: 'needs_response',
  };
  ledger.disputes.set(dispute.id, dispute);
  charge.disputed = true;
  happened(ledger, cause, 'charge.dispute.created', dispute);
  return dispute;
}

export function closeDispute(
  ledger: Ledger,
  cause: Cause,
  dispute: Dispute,
  status: 'won' | 'lost',
): Dispute {
  if (['won', 'lost'].includes(dispute.status))
    throw invalid(`This dispute is already closed: it was ${dispute.status}.`, { param: 'status' });
  const before = { status: dispute.status, is_charge_refundable: dispute.is_charge_refundable };
  dispute.status = status;
  dispute.is_charge_refundable = status === 'won';
  happened(ledger, cause, 'charge.dispute.updated', dispute, before);
  happened(ledger, cause, 'charge.dispute.closed', dispute);
  return dispute;
}

/** Until the bank has decided for us, what is in dispute cannot be given back as well. */
export function blocksRefunds(ledger: Ledger, charge: Stripe.Charge): boolean {
  return [...ledger.disputes.values()].some(
    (dispute) => dispute.charge === charge.id && !dispute.is_charge_refundable,
  );
}
