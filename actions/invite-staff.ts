import { pick, tableAction } from '../src/admin/action.js';
import { inviteStaff } from '../src/domain/access/invite-staff.js';

export default tableAction({
  on: 'users',
  label: 'Invite a colleague',
  about:
    'Invites a new colleague, who sets a password by a link in a mail. Nobody gives more than they hold.',
  icon: 'UserPlus',
  verb: inviteStaff,
  opens: 'users',
  form: {
    firstname: { label: 'First name' },
    lastname: { label: 'Last name' },
    email: { label: 'E-mail', help: 'The link to set a password goes there.' },
    role_ids: {
      ...pick('roles', { guard_name: 'api' }),
      label: 'Roles',
      help: 'None that holds more than yours.',
    },
    locale: { label: 'Language' },
  },
});
