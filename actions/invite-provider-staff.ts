import { recordAction } from '../src/admin/action.js';
import { inviteProviderStaff } from '../src/domain/providers/invite-provider-staff.js';

export default recordAction({
  on: 'providers',
  label: 'Invite to the team',
  about: "Asks somebody by mail to join a clinic's team; the link works for a week, and once.",
  icon: 'UserPlus',
  verb: inviteProviderStaff,
  form: { email: { label: 'E-mail' } },
});
