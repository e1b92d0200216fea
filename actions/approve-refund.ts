import { recordAction } from '../src/admin/action.js';
import { approveRefund } from '../src/domain/payments/approve-refund.js';

export default recordAction({
  on: 'payments',
  label: 'Approve the refund',
  icon: 'CheckCircle',
  verb: approveRefund,
});
