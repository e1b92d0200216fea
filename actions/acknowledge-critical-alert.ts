import { multiline, recordAction } from '../src/admin/action.js';
import { acknowledgeCriticalAlert } from '../src/domain/inquiries/acknowledge-critical-alert.js';

export default recordAction({
  on: 'medical_histories',
  label: 'Acknowledge the alert',
  about: 'Notes that the medical staff has seen what is critical; a new condition asks again.',
  icon: 'CheckSquare',
  verb: acknowledgeCriticalAlert,
  form: { reason: { ...multiline, label: 'Note', help: 'What was looked at, and what follows from it.' } },
});
