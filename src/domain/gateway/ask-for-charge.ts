import { type Work } from '../../core/work.js';
import { type CardRow, type CardTable, ledgers } from './ledgers.js';
import { attemptOf } from './order.js';

/**
 * Has a card charged after the commit: one attempt more, under a key of its own. The caller has locked the row, knows
 * that it is owed, and that nobody is charging it.
 */
export async function askForCharge(work: Work, table: CardTable, row: CardRow): Promise<void> {
  const { entity, settle } = ledgers[table];
  // It is taken from the card that was left: nothing is confirmed in the app any more.
  const metadata = { ...row.metadata, charge_attempt: attemptOf(row) + 1, in_app: false };
  if (row.payment_status === 'pending') await work.change(entity, row, { metadata });
  else await settle(work, row, 'pending', { patch: { metadata } });
  work.later('charge-payment', { table, id: row.id });
  work.remark('Charges the card', `${row.amount} ${row.currency}`);
}
