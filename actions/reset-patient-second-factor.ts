import { multiline, recordAction } from '../src/admin/action.js';
import { resetPatientSecondFactor } from '../src/domain/auth/reset-app-second-factor.js';

export default recordAction({
  on: 'patients',
  label: 'Reset the second factor',
  about:
    'For a patient whose phone and recovery codes are gone: the password alone signs them in again, and all sessions end.',
  icon: 'Smartphone',
  danger: true,
  verb: resetPatientSecondFactor,
  form: { reason: { ...multiline, help: 'The patient reads it.' } },
});
