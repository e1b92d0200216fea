import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { type Actor } from '../../core/actor.js';
import { difference, sum } from '../../core/money.js';
import { storage } from '../../core/storage.js';
import { transact } from '../../core/transact.js';
import { type Work } from '../../core/work.js';
import { BackgroundTask } from '../tasks/entities.js';
import { updateTask } from '../tasks/task-state.js';
import { AffiliateCommission, AffiliateDiscountCode } from './entities.js';
import { isEarned } from './payout.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'write-affiliate-statement': { task_id: string };
  }
}

const Order = z.object({ affiliate_id: z.uuid(), currency: z.string(), payout_reference: z.string() });

const COLUMNS = [
  'Day',
  'Code',
  'Quote',
  'Payment',
  'Base',
  'Earned',
  'Taken back',
  'Currency',
  'Period from',
  'Period to',
  'Payout reference',
];

/** Writes what an affiliate was paid for as a file; written twice, it is the same file. */
export async function writeAffiliateStatement(actor: Actor, taskId: string): Promise<void> {
  const statement = await transact(actor, null, 'readAffiliateStatement', async (work) => {
    const task = await work.manager.findOneBy(BackgroundTask, { id: taskId });
    return task?.state === 'running' ? linesFor(work, Order.parse(task.input)) : null;
  });
  if (!statement) return;
  const { rows, lines } = statement;
  const { period_start, currency } = rows[0]!;
  const file_path = `statements/${taskId}/affiliate-statement-${period_start}-${currency}.csv`;
  // A cell that a spreadsheet would compute is text.
  const csv = stringify([COLUMNS, ...lines], { bom: true, escape_formulas: true });
  await storage().put(file_path, Buffer.from(csv), 'text/csv');
  await updateTask(taskId, 'running', {
    state: 'done',
    file_path,
    done_count: rows.length,
    finished_at: new Date(),
  });
}

async function linesFor(work: Work, order: z.output<typeof Order>) {
  const rows = await work.manager.find(AffiliateCommission, {
    where: order,
    order: { created_at: 'ASC', id: 'ASC' },
  });
  if (rows.length === 0) return null;
  const codes = await work.manager.findBy(AffiliateDiscountCode, { affiliate_id: order.affiliate_id });
  const codeOf = new Map(codes.map(({ id, code }) => [id, code]));
  const lines = rows.map((row) => [
    row.created_at.toISOString().slice(0, 10),
    codeOf.get(row.affiliate_discount_code_id),
    row.quote_id,
    row.payment_id,
    row.base_amount,
    ...(isEarned(row) ? [row.commission_amount, ''] : ['', row.commission_amount]),
    row.currency,
    row.period_start,
    row.period_end,
    row.payout_reference,
  ]);
  return { rows, lines: [...lines, totals(rows, order.currency)] };
}

function totals(rows: readonly AffiliateCommission[], currency: string): string[] {
  const total = (wanted: (row: AffiliateCommission) => boolean) =>
    sum(rows.filter(wanted).map(({ commission_amount }) => commission_amount));
  const [earned, back] = [total(isEarned), total((row) => !isEarned(row))];
  return ['Paid', '', '', '', difference(earned, back), earned, back, currency, '', '', ''];
}
