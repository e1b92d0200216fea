import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { ProviderBill, ProviderBillLine } from './entities.js';
import { Reason } from './input.js';
import { lockBill } from './lock-bill.js';
import { billVoid } from './messages.js';
import { tellClinic } from './tell-clinic.js';

export const VoidProviderBill = z.object({ reason: Reason });

/** Takes back a bill that is not paid; its payments are free for another. A clinic that never saw it is told nothing. */
export const voidProviderBill = verb(
  'voidProviderBill',
  'bills.manage',
  VoidProviderBill,
  (work, id) => lockBill(work, id, 'void'),
  async (work, bill, { reason }) => {
    const { issued_at } = bill;
    const lines = await work.list(ProviderBillLine, { provider_bill_id: bill.id });
    work.remark('Payments that are free again', String(lines.length));
    for (const line of lines) await work.change(ProviderBillLine, line, { live_payment_id: null });
    await work.change(ProviderBill, bill, { status: 'void', voided_at: work.now, void_reason: reason });
    if (issued_at) await tellClinic(work, bill, 'provider_bill.void', billVoid({ ...bill, reason }));
  },
);
