import { multiline, recordAction } from '../src/admin/action.js';
import { reconcilePayment } from '../src/domain/payments/reconcile-payment.js';

export default recordAction({
  on: 'payments',
  label: 'Reconcile',
  about:
    "Brings a payment to what is true: the gateway is asked for a card, the bank's word is entered for a transfer.",
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
