import { type Actor } from '../../core/actor.js';
import { eachDue } from '../../core/clock.js';
import { gateway } from '../../core/stripe/gateway.js';
import { transact, type Work } from '../../core/transact.js';
import { isUnderway } from '../payments/balance.js';
import { findCharge } from './ask-gateway.js';
import { closeInApp, isLeft } from './in-app.js';
import { CARD_TABLES, type CardTable, ledgers } from './ledgers.js';
import { failCharge, settleCharge } from './settle-by-gateway.js';

const PATIENCE_HOURS = 24;
const RHYTHMS = { payments: 'closeCards', aftercare_payments: 'closeAftercareCards' } as const;

/**
 * A card payment that its patient began in the app and left, or whose card was declined there, is not waited for any
 * longer: nobody can pay it any more, so that it can be paid otherwise.
 */
export async function closeAbandonedCards(): Promise<number> {
  let closed = 0;
  for (const table of CARD_TABLES)
    closed += await eachDue(RHYTHMS[table], dueIn(table), (work, id) => handOver(work, table, id));
  return closed;
}

const dueIn = (table: CardTable) => ({
  sql: `SELECT id FROM ${table}
    WHERE payment_status IN ('pending', 'failed') AND payment_method = 'card' AND updated_at <= ?
      AND JSON_UNQUOTE(JSON_EXTRACT(metadata, '$.in_app')) = 'true'
      AND JSON_EXTRACT(metadata, '$.closing') IS NULL`,
  parameters: (now: Date) => [new Date(now.getTime() - PATIENCE_HOURS * 3_600_000)],
});

async function handOver(work: Work, table: CardTable, id: string): Promise<boolean> {
  const { entity, lock } = ledgers[table];
  const row = await lock(work, id);
  if (!isLeft(row) || row.metadata?.closing === true) return false;
  await closeInApp(work, entity, table, [row]);
  return true;
}

/** What the gateway took meanwhile counts. */
export async function closeCardPayment(actor: Actor, id: string, table: CardTable): Promise<void> {
  const row = await transact(actor, null, 'closeCardPayment', (work) => ledgers[table].lock(work, id));
  if (!isLeft(row)) return;
  const charge = await findCharge(actor, table, row);
  if (charge) await settleCharge(actor, await gateway().cancel(charge.gateway_id));
  else if (isUnderway(row)) await failCharge(actor, table, row, 'not_paid');
}
