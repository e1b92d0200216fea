import { type ApprovalRequest } from '../../src/domain/approvals/entities.js';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/read-setting.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { cents } from '../support/money.js';
import { type PaymentStory } from './payments.js';
import { staffId } from './staff.js';
import { type Stored } from './types.js';

interface Asked {
  payment: PaymentStory;
  amount: string;
  reason: string;
  by: string;
  at: number;
}

interface Decided {
  state: 'approved' | 'declined';
  at: number;
  reason: string | null;
}

/** What takes two people: bigger refunds that were made, some that nobody has decided yet, one that was declined. */
export function buildApprovals(payments: readonly PaymentStory[], clock: Clock): Stored<ApprovalRequest>[] {
  const big = payments.filter(
    ({ row }) => cents(row.amount!) > cents(DEFAULT_SETTINGS.refund_approval_above),
  );
  const refunds = big.filter(({ row }) => row.payment_type === 'refund');
  const byId = new Map(payments.map((payment) => [payment.row.id, payment]));
  const made = refunds.map(({ row }) =>
    approval(
      {
        payment: byId.get(row.refunded_payment_id!)!,
        amount: row.amount!,
        reason: String(row.metadata?.reason),
        by: 'support',
        at: dayOf(row.created_at!, clock) - 0.1,
      },
      { state: 'approved', at: dayOf(row.created_at!, clock), reason: null },
      clock,
    ),
  );
  return [...made, ...undecided(big, refunds, clock)];
}

/** Of payments that nothing was given back of, on bookings that lie ahead. */
function undecided(big: PaymentStory[], refunds: PaymentStory[], clock: Clock): Stored<ApprovalRequest>[] {
  const touched = new Set(refunds.map(({ row }) => row.refunded_payment_id));
  const free = big.filter(
    ({ row, quote }) =>
      row.payment_type !== 'refund' &&
      row.payment_status === 'completed' &&
      quote.status === 'confirmed' &&
      !touched.has(row.id),
  );
  const [first, second, third] = free;
  if (!first || !second || !third) return [];
  const asked = (payment: PaymentStory, by: string, at: number, reason: string): Asked => ({
    payment,
    by,
    at: Math.max(at, payment.paidAt! + 0.01),
    amount: payment.row.amount!,
    reason,
  });
  return [
    approval(
      asked(first, 'support', -1.4, 'The patient can no longer travel: a family illness.'),
      null,
      clock,
    ),
    approval(
      asked(second, 'finance', -0.6, 'Paid twice: once by the patient, once by the employer.'),
      null,
      clock,
    ),
    approval(
      asked(third, 'support', -3, 'The patient found a cheaper clinic.'),
      { state: 'declined', at: -0.3, reason: 'The deposit is not refundable so close to the treatment.' },
      clock,
    ),
  ];
}

function approval(asked: Asked, decided: Decided | null, clock: Clock): Stored<ApprovalRequest> {
  const { row } = asked.payment;
  return {
    id: seedId(`approval ${row.id} ${asked.amount}`, asked.at),
    kind: 'refund',
    subject_type: 'Payment',
    subject_id: row.id,
    open_subject_id: decided ? null : row.id,
    amount: asked.amount,
    currency: row.currency!,
    reason: asked.reason,
    requested_by_type: 'User',
    requested_by_id: staffId(asked.by),
    state: decided?.state ?? 'pending',
    decided_by_user_id: decided ? staffId('finance') : null,
    decided_at: decided ? clock.at(decided.at) : null,
    decision_reason: decided?.reason ?? null,
    created_at: clock.at(asked.at),
    updated_at: clock.at(decided?.at ?? asked.at),
  };
}

function dayOf(moment: Date, clock: Clock): number {
  return (moment.getTime() - clock.now.getTime()) / 86_400_000;
}
