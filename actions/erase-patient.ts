import { multiline, recordAction } from '../src/admin/action.js';
import { erasePatient } from '../src/domain/people/erase-patient.js';

export default recordAction({
  on: 'patients',
  label: 'Ask for erasure',
  about:
    "Asks a second person to erase a patient's data; what would go and what would stay is shown, nothing goes yet.",
  icon: 'Trash',
  danger: true,
  verb: erasePatient,
  form: { reason: { ...multiline, help: 'A second person reads it before they decide.' } },
});
