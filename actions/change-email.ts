import { multiline, recordAction } from '../src/admin/action.js';
import { changeEmail } from '../src/domain/people/change-email.js';

export default recordAction({
  on: 'patients',
  label: 'Change the e-mail address',
  about:
    "A new address to sign in with; both addresses are told, so that a stranger's change does not stay unseen.",
  icon: 'AtSign',
  verb: changeEmail,
  form: {
    email: { label: 'New e-mail address', help: 'Both addresses are told.' },
    reason: multiline,
  },
});
