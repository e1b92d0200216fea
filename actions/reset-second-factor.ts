import { multiline, recordAction } from '../src/admin/action.js';
import { resetSecondFactor } from '../src/domain/access/second-factor/reset-second-factor.js';

export default recordAction({
  on: 'users',
  label: 'Reset the second factor',
  about:
    'For somebody whose phone and recovery codes are gone: they sign in with the password, and set up another.',
  icon: 'Smartphone',
  danger: true,
  verb: resetSecondFactor,
  form: { reason: { ...multiline, help: 'The person reads it.' } },
});
