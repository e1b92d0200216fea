import { In, MoreThanOrEqual } from 'typeorm';
import { type Actor } from '../../core/actor.js';
import { database } from '../../core/database.js';
import { dayIn } from '../../core/dates.js';
import { handOverOnce } from '../../core/once.js';
import { type Charge, gateway, type Refund, takesCards } from '../../core/stripe/gateway.js';
import { settleCharge, settleRefund } from './settle-by-gateway.js';
import { closeDrifts, type Difference, openDrift } from './drifts.js';
import { CARD_TABLES, type CardRow, type CardTable, cardTable, ledgers } from './ledgers.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'reconcile-gateway': { since: string };
  }
}

const DAYS = 4;
const DAY_MS = 86_400_000;
const ARRIVED: ReadonlySet<string> = new Set(['completed', 'refunded']);

/** Once each day, by UTC; the days overlap, for a night may fail. */
export async function reconcileDaily(): Promise<boolean> {
  if (!takesCards()) return false;
  const now = new Date();
  const since = new Date(now.getTime() - DAYS * DAY_MS).toISOString();
  return handOverOnce('reconcile-gateway', { since }, dayIn('UTC', now));
}

/**
 * Holds our rows against everything that moved at the gateway since then. What an event should have told us is brought
 * in; what does not agree even so is a drift, which staff look at. Safe to run any number of times.
 */
export async function reconcileGateway(actor: Actor, since: Date): Promise<void> {
  const seen = new Set<string>();
  const differences: Difference[] = [];
  for await (const charge of gateway().chargesSince(since)) {
    seen.add(charge.gateway_id);
    await settleCharge(actor, charge);
    differences.push(...(await compare(charge, charge.status === 'succeeded')));
  }
  for await (const refund of gateway().refundsSince(since)) {
    seen.add(refund.gateway_id);
    await settleRefund(actor, refund);
    differences.push(...(await compare(refund, refund.status === 'succeeded')));
  }
  for (const table of CARD_TABLES) differences.push(...(await unknownThere(table, since, seen)));
  for (const difference of differences) await openDrift(actor, difference);
  await closeDrifts(actor, seen, differences);
}

async function compare(theirs: Charge | Refund, moved: boolean): Promise<Difference[]> {
  const { gateway_id, row, amount, currency, status } = theirs;
  const sum = `${amount} ${currency}`;
  const table = cardTable(row?.table);
  const payment =
    table && row && (await database().manager.findOneBy<CardRow>(ledgers[table].entity, { id: row.id }));
  if (!payment) return moved ? [{ kind: 'unknown_here', gateway_id, theirs: sum }] : [];
  const subject = { subject_table: table, subject_id: payment.id, gateway_id };
  const ours = `${payment.amount} ${payment.currency}`;
  if (moved && ours !== sum) return [{ kind: 'amount', ...subject, ours, theirs: sum }];
  // Of several attempts, the one that our row names counts; the others were taken back.
  const named = payment.payment_type === 'refund' ? payment.transaction_id : payment.stripe_payment_intent_id;
  const isOurs = payment.payment_method === 'card' && (named === null || named === gateway_id);
  const arrived = ARRIVED.has(payment.payment_status);
  if (moved && (!arrived || !isOurs))
    return [{ kind: 'status', ...subject, ours: payment.payment_status, theirs: status }];
  if (!moved && arrived && isOurs)
    return [{ kind: 'status', ...subject, ours: payment.payment_status, theirs: status }];
  return [];
}

/** Card money that counts as arrived, or gone back, and of which the gateway has not heard. */
async function unknownThere(table: CardTable, since: Date, seen: ReadonlySet<string>): Promise<Difference[]> {
  const counted: CardRow[] = await database().manager.find<CardRow & { paid_at: Date | null }>(
    ledgers[table].entity,
    {
      where: { payment_method: 'card', payment_status: In([...ARRIVED]), paid_at: MoreThanOrEqual(since) },
    },
  );
  const found: Difference[] = [];
  for (const {
    id,
    payment_type,
    stripe_payment_intent_id,
    transaction_id,
    amount,
    currency,
    metadata,
  } of counted) {
    const isRefund = payment_type === 'refund';
    // A bank that took its money back after a dispute made no refund at the gateway.
    if (isRefund && metadata?.payment_dispute_id !== undefined) continue;
    const named = isRefund ? transaction_id : stripe_payment_intent_id;
    if (named !== null && (seen.has(named) || (await isThere(named, isRefund)))) continue;
    const subject = { subject_table: table, subject_id: id, gateway_id: named };
    found.push({ kind: 'unknown_there', ...subject, ours: `${amount} ${currency}` });
  }
  return found;
}

/** Older than what was listed, it may be there all the same. */
async function isThere(gatewayId: string, isRefund: boolean): Promise<boolean> {
  return isRefund ? gateway().knowsRefund(gatewayId) : gateway().knowsCharge(gatewayId);
}
