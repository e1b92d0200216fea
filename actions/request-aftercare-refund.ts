import { multiline, recordAction } from '../src/admin/action.js';
import { requestAftercareRefund } from '../src/domain/refunds/request-refund.js';
import { suggestAftercareRefund } from '../src/domain/refunds/suggest-refund.js';

export default recordAction({
  on: 'aftercare_payments',
  label: 'Ask for a refund',
  about: 'Asks a second person for a refund; nothing moves until somebody else approves it.',
  icon: 'HelpCircle',
  verb: requestAftercareRefund,
  prefill: suggestAftercareRefund,
  form: { reason: { ...multiline, help: 'Whoever approves it reads it.' } },
});
