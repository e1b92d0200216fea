import { multiline, recordAction } from '../src/admin/action.js';
import { requestRefund } from '../src/domain/refunds/request-refund.js';
import { suggestRefund } from '../src/domain/refunds/suggest-refund.js';

export default recordAction({
  on: 'payments',
  label: 'Ask for a refund',
  about: 'Asks a second person for a refund; nothing moves until somebody else approves it.',
  icon: 'HelpCircle',
  verb: requestRefund,
  prefill: suggestRefund,
  form: { reason: { ...multiline, help: 'Whoever approves it reads it.' } },
});
