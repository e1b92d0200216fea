import { multiline, recordAction } from '../src/admin/action.js';
import { rejectDiscount } from '../src/domain/discounts/reject-discount.js';

export default recordAction({
  on: 'discounts',
  label: 'Reject',
  about: 'Keeps a discount from going live; the clinics that were asked about it are told why.',
  icon: 'XCircle',
  verb: rejectDiscount,
  danger: true,
  bulk: true,
  form: { reason: { ...multiline, help: 'The clinics that were asked read it.' } },
});
