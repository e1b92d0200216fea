import { recordAction } from '../src/admin/action.js';
import { resendInvitation } from '../src/domain/access/invite-staff.js';

export default recordAction({
  on: 'users',
  label: 'Send the invitation again',
  about: 'Mails another link; the one before works no more.',
  icon: 'Mail',
  verb: resendInvitation,
});
