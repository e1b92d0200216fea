import { multiline, recordAction } from '../src/admin/action.js';
import { suspendAffiliate } from '../src/domain/affiliates/suspend-affiliate.js';

export default recordAction({
  on: 'affiliates',
  label: 'Suspend',
  icon: 'PauseCircle',
  verb: suspendAffiliate,
  danger: true,
  form: { reason: { ...multiline, help: 'It stands in the log.' } },
});
