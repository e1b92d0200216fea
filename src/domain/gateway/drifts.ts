import { IsNull } from 'typeorm';
import { type Actor } from '../../core/actor.js';
import { database } from '../../core/database.js';
import { transact } from '../../core/transact.js';
import { type Notice, notifyStaff } from '../notifications/notify.js';
import { type DRIFT_KINDS, GatewayDrift } from './entities.js';
import { cardTable, ledgers } from './ledgers.js';
import { staffDrifted } from './messages.js';

export interface Difference {
  kind: (typeof DRIFT_KINDS)[number];
  subject_table?: string;
  subject_id?: string;
  gateway_id: string | null;
  ours?: string;
  theirs?: string;
}

/** What a difference is about: the same thing found twice is one drift. */
const keyOf = ({ kind, subject_id, gateway_id }: Difference): string =>
  [kind, subject_id ?? '', gateway_id ?? ''].join(' ');

/** Puts a difference in the queue, unless it waits there already. */
export async function openDrift(actor: Actor, difference: Difference): Promise<void> {
  const difference_key = keyOf(difference);
  await transact(actor, null, 'openDrift', async (work) => {
    if (await work.manager.existsBy(GatewayDrift, { difference_key })) return;
    const drift = await work.create(GatewayDrift, { ...difference, difference_key });
    await notifyStaff(work, 'payments.reconcile', {
      type: 'payment.drifted',
      severity: 'warning',
      subject: subjectOf(difference, drift.id),
      message: staffDrifted(),
    });
  });
}

/** A difference about none of our rows is looked up among the differences. */
function subjectOf({ subject_table, subject_id }: Difference, id: string): Notice['subject'] {
  const table = cardTable(subject_table);
  if (table === null || subject_id === undefined) return { type: 'GatewayDrift', id };
  return { type: ledgers[table].subject, id: subject_id };
}

/** Closes what was looked at again and does not differ any more. */
export async function closeDrifts(
  actor: Actor,
  seen: ReadonlySet<string>,
  still: readonly Difference[],
): Promise<void> {
  const keys = new Set(still.map(keyOf));
  const open = await database().manager.findBy(GatewayDrift, { closed_at: IsNull() });
  for (const { id, gateway_id, difference_key } of open) {
    if (gateway_id === null || !seen.has(gateway_id) || keys.has(difference_key ?? '')) continue;
    await transact(actor, null, 'closeDrift', async (work) => {
      const drift = await work.find(GatewayDrift, id);
      if (drift.closed_at !== null) return;
      const note = 'Both say the same again.';
      await work.change(GatewayDrift, drift, { closed_at: work.now, difference_key: null, note });
    });
  }
}
