import { recordAction } from '../src/admin/action.js';
import { confirmBankTransfer } from '../src/domain/payments/confirm-bank-transfer.js';

export default recordAction({
  on: 'payments',
  label: 'Confirm the transfer',
  about: 'Says that a transfer that was expected has arrived.',
  icon: 'CheckCircle',
  bulk: true,
  verb: confirmBankTransfer,
  form: { transaction_id: { label: "The bank's reference" } },
});
