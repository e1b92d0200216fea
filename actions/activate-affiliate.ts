import { recordAction } from '../src/admin/action.js';
import { activateAffiliate } from '../src/domain/affiliates/activate-affiliate.js';

export default recordAction({
  on: 'affiliates',
  label: 'Activate',
  about: "Lets an affiliate's codes work, from the first day of the partnership on.",
  icon: 'PlayCircle',
  verb: activateAffiliate,
  bulk: true,
});
