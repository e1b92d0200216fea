import { recordAction } from '../src/admin/action.js';
import { markProviderBillPaid } from '../src/domain/commissions/mark-provider-bill-paid.js';
import { accountOptions } from '../src/domain/commissions/payout-accounts.js';

export default recordAction({
  on: 'provider_bills',
  label: 'Mark as paid',
  about: "Notes that a bill was paid out, and to which of the clinic's verified accounts.",
  icon: 'CheckCircle',
  bulk: true,
  verb: markProviderBillPaid,
  options: accountOptions,
  form: {
    payout_reference: { help: "The bank's reference of the transfer; the clinic reads it." },
    banking_detail_id: { label: 'Account', help: 'Only where the clinic has several verified ones.' },
  },
});
