import { type EntityClass } from '../../core/facts.js';
import { type Work } from '../../core/work.js';
import { type CardRow, type CardTable } from './ledgers.js';
import { attemptOf } from './order.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'close-card-payment': { id: string; table: CardTable };
  }
}

/** Begun by card in the app and not arrived by it: it may still be open at the gateway. */
export const isLeft = ({ metadata, payment_status, payment_method }: CardRow): boolean =>
  metadata?.in_app === true &&
  (payment_method !== 'card' || payment_status === 'pending' || payment_status === 'failed');

/**
 * What `metadata` says of a payment that is announced once more. A card that its patient confirms in their app is being
 * paid from now on, until the gateway says otherwise.
 */
export function announced(
  work: Work,
  payment_method: string,
  before: Pick<CardRow, 'metadata'> = { metadata: null },
): Record<string, unknown> {
  const { closing: _, ...kept } = before.metadata ?? {};
  const announcement = { ...kept, announced_at: work.now.toISOString() };
  if (payment_method !== 'card') return { ...before.metadata, ...announcement };
  return { ...announcement, charge_attempt: attemptOf(before) + 1, in_app: true };
}

/** Has the gateway asked after the commit to take no money any more for what was left in the app. */
export async function closeInApp(
  work: Work,
  entity: EntityClass<CardRow>,
  table: CardTable,
  rows: readonly CardRow[],
): Promise<void> {
  for (const row of rows) {
    const { id, metadata } = row;
    if (!isLeft(row) || metadata?.closing === true) continue;
    await work.change(entity, row, { metadata: { ...metadata, closing: true } });
    work.later('close-card-payment', { table, id });
  }
}
