import { type Actor } from '../../core/actor.js';
import { type Charge, type Refund } from '../../core/stripe/gateway.js';
import { transact, type Work } from '../../core/transact.js';
import { isUnderway } from '../payments/balance.js';
import { payment as moves } from '../payments/moves.js';
import { keepCard } from './gateway-account.js';
import { type CardRow, type CardTable, cardTable, ledgers } from './ledgers.js';
import { attemptOf } from './order.js';

interface Heard {
  /** What the gateway calls the event by which it is known. */
  event_id?: string;
}

/** Brings a charge's row to what the gateway says; what has arrived stays. @returns whether anything changed */
export function settleCharge(actor: Actor, charge: Charge, heard: Heard = {}): Promise<boolean> {
  const table = cardTable(charge.row?.table);
  if (table === null) return Promise.resolve(false);
  return transact(actor, null, 'chargePayment', async (work) => {
    const row = await ledgers[table].lock(work, charge.row!.id);
    const found = { work, table, row, heard };
    switch (charge.status) {
      case 'succeeded':
        return complete(found, charge);
      case 'declined':
        return fail(found, charge);
      case 'cancelled':
        return cancel(found, charge);
      default:
        return note(found, charge);
    }
  });
}

/** Our row, locked, and the event by which we know. */
interface Locked {
  work: Work;
  table: CardTable;
  row: CardRow;
  heard: Heard;
}

/** Money that was taken counts whenever it was, and by whichever attempt. */
async function complete(
  { work, table, row, heard }: Locked,
  { gateway_id, saved }: Charge & { status: 'succeeded' },
): Promise<boolean> {
  await keepCard(work, row.patient_id, saved);
  if (!moves.can(row.payment_status, 'completed')) return false;
  await ledgers[table].settle(work, row, 'completed', {
    gateway_event_id: heard.event_id ?? null,
    patch: { stripe_payment_intent_id: gateway_id, payment_method: 'card' },
  });
  return true;
}

/** A refusal of an earlier attempt says nothing about this one, and each refusal is heard once. */
async function fail(
  { work, table, row, heard }: Locked,
  { gateway_id, row: asked, code, charge }: Charge & { status: 'declined' },
): Promise<boolean> {
  const metadata = { ...row.metadata, declined: charge };
  const known = row.metadata?.declined === charge;
  if (known || asked!.attempt !== attemptOf(row) || !moves.can(row.payment_status, 'failed')) return false;
  await ledgers[table].settle(work, row, 'failed', {
    reason: whyNot(code),
    gateway_event_id: heard.event_id ?? null,
    patch: { metadata, ...(gateway_id ? { stripe_payment_intent_id: gateway_id } : {}) },
  });
  return true;
}

/** What we take back ourselves for another attempt, or because it was paid otherwise, is no longer this row's. */
async function cancel(
  { work, table, row, heard }: Locked,
  { gateway_id, row: asked }: Charge,
): Promise<boolean> {
  if (asked!.attempt !== attemptOf(row) || !isUnderway(row)) return false;
  await ledgers[table].settle(work, row, 'failed', {
    reason: whyNot('not_paid'),
    gateway_event_id: heard.event_id ?? null,
    patch: { stripe_payment_intent_id: gateway_id },
    quietly: true,
  });
  return true;
}

async function note({ work, table, row }: Locked, { gateway_id }: Charge): Promise<boolean> {
  if (row.payment_status === 'completed' || row.payment_status === 'refunded') return false;
  if (row.stripe_payment_intent_id === gateway_id) return false;
  await work.change(ledgers[table].entity, row, { stripe_payment_intent_id: gateway_id });
  return true;
}

/** A charge that the gateway was never asked for. */
export function failCharge(actor: Actor, table: CardTable, asked: CardRow, code: string): Promise<boolean> {
  return transact(actor, null, 'chargePayment', async (work) => {
    const row = await ledgers[table].lock(work, asked.id);
    if (attemptOf(row) !== attemptOf(asked) || !moves.can(row.payment_status, 'failed')) return false;
    await ledgers[table].settle(work, row, 'failed', { reason: whyNot(code) });
    return true;
  });
}

/** Brings a refund's row to what the gateway says. @returns whether anything changed */
export function settleRefund(actor: Actor, refund: Refund, { event_id }: Heard = {}): Promise<boolean> {
  const table = cardTable(refund.row?.table);
  if (table === null || refund.status === 'pending') return Promise.resolve(false);
  return transact(actor, null, 'refundCard', async (work) => {
    const row = await ledgers[table].lock(work, refund.row!.id);
    const to = refund.status === 'succeeded' ? 'completed' : 'failed';
    if (!moves.can(row.payment_status, to)) return false;
    await ledgers[table].settle(work, row, to, {
      reason: refund.status === 'declined' ? whyNot(refund.code) : reasonOf(row.metadata),
      gateway_event_id: event_id ?? null,
      patch: refund.gateway_id ? { transaction_id: refund.gateway_id } : {},
    });
    return true;
  });
}

/** What is heard is told as a sentence; the gateway's own word stays in it. */
function whyNot(code: string): string {
  if (code === 'authentication_required') return 'The bank asks the patient to confirm the payment.';
  if (code === 'no_card') return 'The patient has left no card for what is due later.';
  if (code === 'not_paid') return 'It was not paid in time.';
  return `The gateway declined it (${code}).`;
}

function reasonOf(metadata: Record<string, unknown> | null): string | null {
  return typeof metadata?.reason === 'string' ? metadata.reason : null;
}
