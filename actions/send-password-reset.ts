import { recordAction } from '../src/admin/action.js';
import { sendPasswordReset } from '../src/domain/people/send-password-reset.js';

export default recordAction({
  on: 'patients',
  label: 'Send a password link',
  about: 'Mails a patient a link to set a password; the one before stops working.',
  icon: 'Key',
  verb: sendPasswordReset,
});
