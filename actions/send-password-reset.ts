import { recordAction } from '../src/admin/action.js';
import { sendPasswordReset } from '../src/domain/people/send-password-reset.js';

export default recordAction({
  on: 'patients',
  label: 'Send a password link',
  icon: 'Key',
  verb: sendPasswordReset,
});
