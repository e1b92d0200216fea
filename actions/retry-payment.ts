import { recordAction } from '../src/admin/action.js';
import { retryPayment } from '../src/domain/payments/retry-payment.js';

export default recordAction({
  on: 'payments',
  label: 'Try again',
  about: 'A card that was declined is charged once more; a transfer that did not come is waited for again.',
  icon: 'RefreshCw',
  bulk: true,
  verb: retryPayment,
});
