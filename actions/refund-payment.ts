import { multiline, recordAction } from '../src/admin/action.js';
import { refundPayment } from '../src/domain/refunds/refund-payment.js';
import { suggestRefund } from '../src/domain/refunds/suggest-refund.js';

export default recordAction({
  on: 'payments',
  label: 'Refund',
  about: 'Gives back a part or all of what arrived, as one person may; above a sum it takes two.',
  icon: 'RotateCcw',
  danger: true,
  verb: refundPayment,
  prefill: suggestRefund,
  form: {
    reason: multiline,
    transaction_id: {
      label: "The bank's reference",
      help: 'For a bank transfer, which you make at the bank.',
    },
  },
});
