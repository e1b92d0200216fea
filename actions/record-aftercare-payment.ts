import { recordAction } from '../src/admin/action.js';
import { recordAftercarePayment } from '../src/domain/standalone-aftercare/record-aftercare-payment.js';
import { suggestPayment } from '../src/domain/standalone-aftercare/suggest-payment.js';

export default recordAction({
  on: 'standalone_aftercare_requests',
  label: 'Record a bank transfer',
  about: 'For a bank transfer that arrived for standalone aftercare.',
  icon: 'DollarSign',
  verb: recordAftercarePayment,
  prefill: suggestPayment,
  form: { transaction_id: { label: "The bank's reference" } },
});
