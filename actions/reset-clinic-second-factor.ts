import { multiline, recordAction } from '../src/admin/action.js';
import { resetClinicSecondFactor } from '../src/domain/auth/reset-app-second-factor.js';

export default recordAction({
  on: 'provider_users',
  label: 'Reset the second factor',
  about:
    "For somebody of a clinic whose phone and recovery codes are gone: the password alone signs them in again, and all sessions and servers' tokens end.",
  icon: 'Smartphone',
  danger: true,
  verb: resetClinicSecondFactor,
  form: { reason: { ...multiline, help: 'The person reads it.' } },
});
