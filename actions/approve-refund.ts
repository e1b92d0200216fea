import { recordAction } from '../src/admin/action.js';
import { approveRefund } from '../src/domain/refunds/approve-refund.js';

export default recordAction({
  on: 'payments',
  label: 'Approve the refund',
  about: 'You are the second person: the money goes back.',
  icon: 'CheckCircle',
  verb: approveRefund,
});
