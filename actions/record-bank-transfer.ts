import { recordAction } from '../src/admin/action.js';
import { recordBankTransfer } from '../src/domain/payments/record-bank-transfer.js';
import { suggestTransfer } from '../src/domain/payments/suggest.js';

export default recordAction({
  on: 'quotes',
  label: 'Record a bank transfer',
  about:
    'For a transfer that has arrived: it pays the instalment that is next, one that was expected, or makes a new payment.',
  icon: 'DollarSign',
  verb: recordBankTransfer,
  prefill: suggestTransfer,
  form: {
    payment_type: { label: 'Deposit or final payment', help: 'Empty: a deposit until the deposit is paid.' },
    transaction_id: { label: "The bank's reference" },
  },
});
