import { type Actor } from '../../core/actor.js';
import { exceeds } from '../../core/money.js';
import { type Dispute } from '../../core/stripe/gateway.js';
import { transact, type Work } from '../../core/transact.js';
import { notifyStaff } from '../notifications/notify.js';
import { staffDisputed, staffDisputeEnded } from '../payments/messages.js';
import { PaymentDispute } from './entities.js';
import { CARD_TABLES, type CardRow, type CardTable, ledgers } from './ledgers.js';

interface Disputed {
  table: CardTable;
  row: CardRow;
}

/** Brings a dispute to what the gateway says; one that is lost has taken the money back. @returns whether anything changed */
export function settleDispute(actor: Actor, dispute: Dispute): Promise<boolean> {
  return transact(actor, null, 'settleDispute', async (work) => {
    const disputed = await lockDisputed(work, dispute.payment_intent);
    const { gateway_id: gateway_dispute_id, status, evidence_due_at } = dispute;
    const known = await work.findBy(PaymentDispute, { gateway_dispute_id });
    if (known && known.status !== 'open') return false;
    if (known && status === 'open') {
      const before = known.evidence_due_at?.getTime();
      await work.change(PaymentDispute, known, { evidence_due_at });
      return before !== evidence_due_at?.getTime();
    }
    const ended = { status, closed_at: status === 'open' ? null : work.now };
    const kept = known
      ? await work.change(PaymentDispute, known, ended)
      : await work.create(PaymentDispute, { ...opened(dispute, disputed), ...ended });
    if (status === 'lost' && disputed) await takeBack(work, disputed, kept);
    await tellStaff(work, dispute, disputed, kept.id);
    return true;
  });
}

const opened = (
  { gateway_id, reason, amount, currency, evidence_due_at }: Dispute,
  disputed: Disputed | null,
): Partial<PaymentDispute> => ({
  gateway_dispute_id: gateway_id,
  payment_id: disputed?.table === 'payments' ? disputed.row.id : null,
  aftercare_payment_id: disputed?.table === 'aftercare_payments' ? disputed.row.id : null,
  reason,
  amount,
  currency,
  evidence_due_at,
});

/** Locked, with all that it is locked with. */
async function lockDisputed(work: Work, stripe_payment_intent_id: string): Promise<Disputed | null> {
  for (const table of CARD_TABLES) {
    const { entity, lock } = ledgers[table];
    const found = await work.manager.findOneBy<CardRow>(entity, { stripe_payment_intent_id });
    if (found) return { table, row: await lock(work, found.id) };
  }
  return null;
}

/** What the bank took is a refund like any other, but for who decided it; never more than was left. */
async function takeBack(work: Work, { table, row }: Disputed, dispute: PaymentDispute): Promise<void> {
  const { refundable, refund, settle } = ledgers[table];
  const left = await refundable(work, row);
  if (!exceeds(left, '0.00')) return;
  const reason = `The patient's bank took it back (${dispute.reason}).`;
  const made = await refund(work, row, {
    amount: exceeds(dispute.amount, left) ? left : dispute.amount,
    transaction_id: dispute.gateway_dispute_id,
    metadata: { reason, payment_dispute_id: dispute.id },
  });
  await settle(work, made, 'completed', { reason });
}

function tellStaff(
  work: Work,
  { status, amount, currency }: Dispute,
  disputed: Disputed | null,
  id: string,
): Promise<unknown> {
  return notifyStaff(work, 'payments.refund', {
    type: status === 'open' ? 'payment.disputed' : 'payment.dispute_ended',
    severity: status === 'won' ? 'info' : 'warning',
    subject: disputed
      ? { type: ledgers[disputed.table].subject, id: disputed.row.id }
      : { type: 'PaymentDispute', id },
    message:
      status === 'open'
        ? staffDisputed({ amount, currency })
        : staffDisputeEnded({ amount, currency, status }),
  });
}
