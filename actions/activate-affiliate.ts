import { recordAction } from '../src/admin/action.js';
import { activateAffiliate } from '../src/domain/affiliates/activate-affiliate.js';

export default recordAction({
  on: 'affiliates',
  label: 'Activate',
  icon: 'PlayCircle',
  verb: activateAffiliate,
  bulk: true,
});
