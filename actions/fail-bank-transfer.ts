import { multiline, recordAction } from '../src/admin/action.js';
import { failBankTransfer } from '../src/domain/payments/fail-bank-transfer.js';

export default recordAction({
  on: 'payments',
  label: 'The transfer did not arrive',
  about: 'Says that a transfer that was expected has not arrived, and is not waited for any longer.',
  icon: 'XCircle',
  danger: true,
  verb: failBankTransfer,
  form: { reason: multiline },
});
