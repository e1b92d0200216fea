import { recordAction } from '../src/admin/action.js';
import { inviteProviderStaff } from '../src/domain/providers/invite-provider-staff.js';

export default recordAction({
  on: 'providers',
  label: 'Invite to the team',
  icon: 'UserPlus',
  verb: inviteProviderStaff,
  form: { email: { label: 'E-mail' } },
});
