import { recordAction } from '../src/admin/action.js';
import { retryPayment } from '../src/domain/payments/retry-payment.js';

export default recordAction({
  on: 'payments',
  label: 'Try again',
  icon: 'RefreshCw',
  bulk: true,
  verb: retryPayment,
});
