import { recordAction } from '../src/admin/action.js';
import { approveAftercareRefund } from '../src/domain/refunds/approve-refund.js';

export default recordAction({
  on: 'aftercare_payments',
  label: 'Approve the refund',
  about: 'You are the second person: the money goes back.',
  icon: 'CheckCircle',
  verb: approveAftercareRefund,
});
