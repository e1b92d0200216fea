import { multiline, recordAction } from '../src/admin/action.js';
import { erasePatient } from '../src/domain/people/erase-patient.js';

export default recordAction({
  on: 'patients',
  label: 'Ask for erasure',
  icon: 'Trash',
  danger: true,
  verb: erasePatient,
  form: { reason: { ...multiline, help: 'A second person reads it before they decide.' } },
});
