import { recordAction } from '../src/admin/action.js';
import { approveDiscount } from '../src/domain/discounts/approve-discount.js';

export default recordAction({
  on: 'discounts',
  label: 'Approve',
  about:
    'Lets a discount go live on its first day, for the clinics that agreed where it takes from their share too.',
  icon: 'CheckCircle',
  verb: approveDiscount,
  bulk: true,
});
