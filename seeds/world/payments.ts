import {
  type InstallmentPaymentPlan,
  type Payment,
  type PaymentHistory,
} from '../../src/domain/payments/entities.js';
import { split } from '../../src/core/money.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { amount, cents, share } from '../support/money.js';
import { Random } from '../support/random.js';
import { staffId } from './staff.js';
import { type QuoteStory, type Stored } from './types.js';

type State = 'pending' | 'completed' | 'failed' | 'refunded';

export interface PaymentStory {
  row: Stored<Payment>;
  quote: QuoteStory;
  cents: number;
  /** When the money arrived; null where it did not. */
  paidAt: number | null;
  histories: Stored<PaymentHistory>[];
}

export interface PaymentBook {
  plans: Stored<InstallmentPaymentPlan>[];
  payments: PaymentStory[];
}

interface Draft {
  key: string;
  type: 'deposit' | 'final' | 'refund';
  cents: number;
  madeAt: number;
  state: State;
  /** When the state was reached. */
  settledAt: number | null;
  part?: { plan: string; number: number; of: number };
  /** The day on which an instalment is charged. */
  dueOn?: number;
  refundOf?: string;
  reason?: string;
}

/** All that was paid, is owed and was given back for one quote. */
export function buildPayments(quote: QuoteStory, clock: Clock): PaymentBook {
  const random = new Random(`payments of ${quote.id}`);
  const { acceptedAt } = quote.course;
  if (!quote.main || Number.isNaN(acceptedAt)) return { plans: [], payments: [] };
  const plan = wantsInstalments(quote, random) ? planFor(quote, random, clock) : null;
  const drafts = plan ? partsOf(plan, quote, clock) : inTwo(quote, random);
  const method = random.chance(0.75) ? 'card' : 'bank_transfer';
  const all = [...failedAttempts(quote, drafts, method, random), ...drafts, ...refunds(quote, drafts)];
  const payments = all.map((draft) => story(draft, quote, method, clock));
  return { plans: plan ? [plan] : [], payments };
}

function wantsInstalments({ patient, status, course }: QuoteStory, random: Random): boolean {
  const days = course.treatedOn - 30 - Math.ceil(course.acceptedAt);
  return patient.number === 2 || (status !== 'cancelled' && days > 35 && random.chance(0.3));
}

function planFor(quote: QuoteStory, random: Random, clock: Clock): Stored<InstallmentPaymentPlan> {
  const { acceptedAt, confirmedAt, treatedOn } = quote.course;
  const first = Number.isNaN(confirmedAt) ? 2 : Math.floor(confirmedAt);
  const monthly = treatedOn - 30 - first > 62 || quote.patient.number === 2;
  const dayOf = (part: number) => (monthly ? clock.monthsAfter(first, part) : first + 7 * part);
  const fitting = [2, 3, 4, 5, 6, 7, 8, 9].filter((count) => dayOf(count - 1) <= treatedOn - 30);
  const count = quote.patient.number === 2 ? 5 : random.pick(fitting);
  const parts = split(amount(quote.cents), count);
  const done = Array.from({ length: count }, (_, at) => at).filter((at) =>
    isPaid(at, dayOf(at), quote),
  ).length;
  return {
    id: seedId(`plan ${quote.id}`, acceptedAt),
    quote_id: quote.id,
    patient_id: quote.patient.row.id,
    total_amount: amount(quote.cents),
    installment_amount: parts[0]!,
    number_of_installments: count,
    completed_installments: done,
    payment_frequency: monthly ? 'monthly' : 'weekly',
    first_payment_date: clock.date(first),
    final_payment_date: clock.date(dayOf(count - 1)),
    status: done === count ? 'completed' : 'active',
    created_at: clock.at(acceptedAt),
    updated_at: clock.at(Math.min(0, acceptedAt + 1)),
  };
}

/** Nobody has paid before the first is confirmed; some are late with the next. */
function isPaid(at: number, day: number, { course, patient }: QuoteStory): boolean {
  const late = at > 0 && patient.number % 5 === 0;
  return day < (late ? -20 : 0) && !Number.isNaN(course.confirmedAt);
}

function partsOf(plan: Stored<InstallmentPaymentPlan>, quote: QuoteStory, clock: Clock): Draft[] {
  const count = plan.number_of_installments!;
  const first = clock.dayOf(plan.first_payment_date!);
  return split(plan.total_amount!, count).map((part, at) => {
    const monthly = plan.payment_frequency === 'monthly';
    const day = monthly ? clock.monthsAfter(first, at) : first + 7 * at;
    const paid = isPaid(at, day, quote);
    const settledAt = at === 0 ? quote.course.confirmedAt : day + 0.3;
    return {
      key: `part ${at + 1}`,
      type: at === 0 ? 'deposit' : 'final',
      cents: cents(part),
      madeAt: quote.course.acceptedAt,
      state: paid ? 'completed' : 'pending',
      settledAt: paid ? settledAt : null,
      part: { plan: plan.id, number: at + 1, of: count },
      dueOn: day,
    };
  });
}

/** A deposit on acceptance, the balance a week before the treatment. */
function inTwo({ cents, depositPercentage, course, status }: QuoteStory, random: Random): Draft[] {
  const { acceptedAt, confirmedAt, treatedOn } = course;
  const confirmed = !Number.isNaN(confirmedAt);
  const first = share(cents, depositPercentage);
  const deposit: Draft = {
    key: 'deposit',
    type: 'deposit',
    cents: first,
    madeAt: acceptedAt,
    state: confirmed ? 'completed' : status === 'cancelled' ? 'failed' : 'pending',
    settledAt: confirmed ? confirmedAt : status === 'cancelled' ? acceptedAt + 1 : null,
  };
  const due = Math.max(treatedOn - random.integer(5, 10) + random.between(0.3, 0.8), confirmedAt + 0.5);
  if (!confirmed || status === 'cancelled') return !confirmed && random.chance(0.25) ? [] : [deposit];
  if (due > 25) return [deposit];
  const paid = due < -0.3;
  const balance: Draft = {
    key: 'balance',
    dueOn: treatedOn - 5,
    type: 'final',
    cents: cents - first,
    madeAt: paid ? due - 0.2 : Math.max(confirmedAt, -2),
    state: paid ? 'completed' : 'pending',
    settledAt: paid ? due : null,
  };
  return [deposit, balance];
}

/** Some cards are refused once or twice. */
function failedAttempts({ course }: QuoteStory, drafts: Draft[], method: string, random: Random): Draft[] {
  const [first] = drafts;
  if (!first || method !== 'card' || !random.chance(0.15)) return [];
  const before = (first.settledAt ?? -0.1) - course.acceptedAt;
  const madeAt = course.acceptedAt + before * 0.3;
  return [
    {
      ...first,
      key: 'refused',
      madeAt,
      state: 'failed',
      settledAt: madeAt + 0.001,
      reason: 'The card was declined.',
      part: undefined,
    },
  ];
}

/** A cancelled booking is given back, whole or less the travel; now and then something out of goodwill. */
function refunds(quote: QuoteStory, drafts: Draft[]): Draft[] {
  const original = drafts.find(({ state }) => state === 'completed');
  if (!original) return [];
  const goodwill =
    quote.patient.number === 4 || (quote.status === 'completed' && quote.patient.number % 23 === 0);
  const { ending, endedAt, treatedOn } = quote.course;
  if (ending !== 'refunded' && !goodwill) return [];
  const whole = ending === 'refunded' && quote.patient.number % 3 !== 0;
  const madeAt = goodwill ? treatedOn + 12.4 : endedAt + 0.2;
  const waiting = ending === 'refunded' && endedAt > -30;
  if (whole && !waiting) original.state = 'refunded';
  return [
    {
      key: 'refund',
      type: 'refund',
      cents: whole ? original.cents : share(original.cents, goodwill ? 30 : 70),
      madeAt: Math.min(madeAt, -0.1),
      state: waiting ? 'pending' : 'completed',
      settledAt: waiting ? null : Math.min(madeAt + 0.4, -0.05),
      refundOf: original.key,
      reason: goodwill ? 'The hotel booked was not the one promised' : 'Booking cancelled by the patient',
    },
  ];
}

function story(draft: Draft, quote: QuoteStory, method: string, clock: Clock): PaymentStory {
  const id = paymentId(quote, draft.key);
  const { state, settledAt, madeAt, part } = draft;
  const settled = settledAt === null ? null : clock.at(settledAt);
  const card = method === 'card' && draft.type !== 'refund' && (state !== 'pending' || madeAt > -3);
  const reference = id.slice(-12);
  const row: Stored<Payment> = {
    id,
    quote_id: quote.id,
    patient_id: quote.patient.row.id,
    provider_id: quote.clinic.row.id,
    amount: amount(draft.cents),
    currency: quote.clinic.currency,
    payment_type: draft.type,
    payment_method: method,
    payment_status: state,
    stripe_payment_intent_id: card ? `pi_demo_${reference}` : null,
    transaction_id: state === 'completed' && !card ? `TRF-${reference.toUpperCase()}` : null,
    metadata:
      draft.type === 'refund' ? { reason: draft.reason, requested_by_user_id: staffId('support') } : null,
    installment_plan_id: part?.plan ?? null,
    installment_number: part?.number ?? null,
    total_installments: part?.of ?? null,
    is_installment: part !== undefined,
    refunded_payment_id: draft.refundOf ? paymentId(quote, draft.refundOf) : null,
    due_date: draft.dueOn === undefined ? null : clock.date(draft.dueOn),
    paid_at: state === 'completed' || state === 'refunded' ? settled : null,
    failure_reason: state === 'failed' ? (draft.reason ?? 'The transfer did not arrive.') : null,
    created_at: clock.at(madeAt),
    updated_at: settled ?? clock.at(madeAt),
  };
  const paid = state === 'completed' || state === 'refunded';
  const histories = historyOf(draft, row, quote, clock);
  return { row, quote, cents: draft.cents, paidAt: paid ? settledAt : null, histories };
}

function historyOf(
  draft: Draft,
  row: Stored<Payment>,
  quote: QuoteStory,
  clock: Clock,
): Stored<PaymentHistory>[] {
  const steps: [State, number][] = [['pending', draft.madeAt]];
  if (draft.state !== 'pending')
    steps.push([draft.state === 'failed' ? 'failed' : 'completed', draft.settledAt!]);
  if (draft.state === 'refunded') steps.push(['refunded', quote.course.endedAt + 0.6]);
  return steps.map(([to_status, day], at) => ({
    id: seedId(`history ${row.id} ${at + 1}`, day),
    payment_id: row.id,
    from_status: steps[at - 1]?.[0] ?? null,
    to_status,
    ...actorOf(draft, to_status, row, quote),
    reason: to_status === 'failed' || draft.type === 'refund' ? (draft.reason ?? null) : null,
    created_at: clock.at(day),
    updated_at: clock.at(day),
  }));
}

/** The gateway's word for cards, the finance team's for transfers and refunds. */
function actorOf({ type, key }: Draft, to: State, row: Stored<Payment>, quote: QuoteStory) {
  if (type === 'refund' || to === 'refunded') return { actor_type: 'User', actor_id: staffId('finance') };
  if (to === 'pending') return { actor_type: 'Patient', actor_id: quote.patient.row.id };
  if (row.payment_method === 'bank_transfer') return { actor_type: 'User', actor_id: staffId('finance') };
  return {
    actor_type: 'System',
    actor_id: null,
    gateway_event_id: `evt_demo_${row.id.slice(-12)}_${key.at(-1)}`,
  };
}

function paymentId(quote: QuoteStory, key: string): string {
  return seedId(`payment ${quote.id} ${key}`, quote.course.acceptedAt);
}
