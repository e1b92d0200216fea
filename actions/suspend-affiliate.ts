import { multiline, recordAction } from '../src/admin/action.js';
import { suspendAffiliate } from '../src/domain/affiliates/suspend-affiliate.js';

export default recordAction({
  on: 'affiliates',
  label: 'Suspend',
  about: "Stops an affiliate's codes and payouts; what was earned stays owed.",
  icon: 'PauseCircle',
  verb: suspendAffiliate,
  danger: true,
  form: { reason: { ...multiline, help: 'It stands in the log.' } },
});
