import { multiline, recordAction } from '../src/admin/action.js';
import { declineAftercareRefund } from '../src/domain/refunds/decline-refund.js';

export default recordAction({
  on: 'aftercare_payments',
  label: 'Decline the refund',
  about: 'You are the second person: the money stays, and whoever asked reads why.',
  icon: 'XCircle',
  danger: true,
  verb: declineAftercareRefund,
  form: { reason: { ...multiline, help: 'Whoever asked for it reads it.' } },
});
