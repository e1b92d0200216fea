import { multiline, recordAction } from '../src/admin/action.js';
import { suspendPatient } from '../src/domain/people/suspend-patient.js';

export default recordAction({
  on: 'patients',
  label: 'Suspend',
  icon: 'Slash',
  danger: true,
  bulk: true,
  verb: suspendPatient,
  form: { reason: { ...multiline, help: 'The patient reads it.' } },
});
