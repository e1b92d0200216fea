import { multiline, recordAction } from '../src/admin/action.js';
import { acknowledgeCriticalAlert } from '../src/domain/inquiries/acknowledge-critical-alert.js';

export default recordAction({
  on: 'medical_histories',
  label: 'Acknowledge the alert',
  icon: 'CheckSquare',
  verb: acknowledgeCriticalAlert,
  form: { reason: { ...multiline, label: 'Note', help: 'What was looked at, and what follows from it.' } },
});
