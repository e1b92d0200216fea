import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { ProviderBill } from './entities.js';
import { optional } from './input.js';
import { lockBill } from './lock-bill.js';
import { billPaid } from './messages.js';
import { accountName, chosenAccount, verifiedAccounts } from './payout-accounts.js';
import { tellClinic } from './tell-clinic.js';

export const MarkProviderBillPaid = z.object({
  payout_reference: z
    .string("The bank's reference of the transfer.")
    .trim()
    .min(1, "The bank's reference of the transfer.")
    .max(255),
  banking_detail_id: optional(z.uuid('Choose one of the verified accounts of the clinic.')),
});

/** Notes that a bill was paid out, and to which of the clinic's verified accounts. */
export const markProviderBillPaid = verb(
  'markProviderBillPaid',
  'bills.manage',
  MarkProviderBillPaid,
  async (work, id) => {
    const bill = await lockBill(work, id, 'paid');
    return { bill, accounts: await verifiedAccounts(work, bill) };
  },
  async (work, { bill, accounts }, { payout_reference, banking_detail_id }) => {
    const account = chosenAccount(accounts, banking_detail_id);
    work.remark('Paid out', `${bill.net_amount} ${bill.currency}`);
    work.remark('Account', accountName(account, work.actor));
    await work.change(ProviderBill, bill, {
      status: 'paid',
      paid_at: work.now,
      payout_reference,
      banking_detail_id: account.id,
    });
    await tellClinic(work, bill, 'provider_bill.paid', billPaid({ ...bill, payout_reference }));
  },
);
