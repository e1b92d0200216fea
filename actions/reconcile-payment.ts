import { multiline, recordAction } from '../src/admin/action.js';
import { reconcilePayment } from '../src/domain/payments/reconcile-payment.js';

export default recordAction({
  on: 'payments',
  label: 'Reconcile',
  icon: 'Search',
  verb: reconcilePayment,
  form: {
    payment_status: {
      label: 'What the bank says',
      help: 'For a transfer. Empty for a card: the gateway is asked.',
    },
    reason: { ...multiline, help: 'How you know; for a transfer.' },
  },
});
