import { multiline, recordAction } from '../src/admin/action.js';
import { reactivatePatient } from '../src/domain/people/reactivate-patient.js';

export default recordAction({
  on: 'patients',
  label: 'Reactivate',
  about: 'Lets a suspended patient sign in again.',
  icon: 'UserCheck',
  bulk: true,
  verb: reactivatePatient,
  form: { reason: multiline },
});
