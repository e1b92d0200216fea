import { recordAction } from '../src/admin/action.js';
import { deactivateDiscount } from '../src/domain/discounts/deactivate-discount.js';

export default recordAction({
  on: 'discounts',
  label: 'Deactivate',
  icon: 'Slash',
  verb: deactivateDiscount,
  danger: true,
  bulk: true,
});
