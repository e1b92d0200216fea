import { pick, recordAction } from '../src/admin/action.js';
import { requestProviderApproval } from '../src/domain/discounts/request-provider-approval.js';

export default recordAction({
  on: 'discounts',
  label: 'Ask the clinics',
  about: 'Asks the clinics whose share a discount lowers; one that declined may be asked again.',
  icon: 'HelpCircle',
  verb: requestProviderApproval,
  form: {
    provider_ids: {
      ...pick('providers', { status: 'active' }),
      label: 'Clinics',
      help: "Leave it empty for a clinic's own discount.",
    },
    provider_share_percentage: { label: 'What the clinic bears of it, in per cent' },
  },
});
