import { recordAction } from '../src/admin/action.js';
import { deactivateDiscount } from '../src/domain/discounts/deactivate-discount.js';

export default recordAction({
  on: 'discounts',
  label: 'Deactivate',
  about: 'Switches a code off for good; quotes that have used it keep what they got.',
  icon: 'Slash',
  verb: deactivateDiscount,
  danger: true,
  bulk: true,
});
