import { recordAction } from '../src/admin/action.js';
import { approveDiscount } from '../src/domain/discounts/approve-discount.js';

export default recordAction({
  on: 'discounts',
  label: 'Approve',
  icon: 'CheckCircle',
  verb: approveDiscount,
  bulk: true,
});
