import { multiline, recordAction } from '../src/admin/action.js';
import { invitedClinics, withdrawProvider } from '../src/domain/inquiries/withdraw-provider.js';

export default recordAction({
  on: 'inquiries',
  label: 'Withdraw an invitation',
  about: 'Takes an invitation back; what the clinic has drafted or offered is cancelled with it.',
  icon: 'UserMinus',
  danger: true,
  verb: withdrawProvider,
  options: invitedClinics,
  form: { provider_id: { label: 'Clinic' }, reason: multiline },
});
