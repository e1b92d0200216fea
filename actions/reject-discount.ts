import { multiline, recordAction } from '../src/admin/action.js';
import { rejectDiscount } from '../src/domain/discounts/reject-discount.js';

export default recordAction({
  on: 'discounts',
  label: 'Reject',
  icon: 'XCircle',
  verb: rejectDiscount,
  danger: true,
  bulk: true,
  form: { reason: { ...multiline, help: 'The clinics that were asked read it.' } },
});
