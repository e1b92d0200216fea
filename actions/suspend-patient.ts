import { multiline, recordAction } from '../src/admin/action.js';
import { suspendPatient } from '../src/domain/people/suspend-patient.js';

export default recordAction({
  on: 'patients',
  label: 'Suspend',
  about: 'Shuts a patient out: every session ends at once. Bookings and plans go on.',
  icon: 'Slash',
  danger: true,
  bulk: true,
  verb: suspendPatient,
  form: { reason: { ...multiline, help: 'The patient reads it.' } },
});
