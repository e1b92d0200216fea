import { multiline, recordAction } from '../src/admin/action.js';
import { acknowledgeUrgentResponse } from '../src/domain/aftercare/acknowledge-urgent-response.js';

export default recordAction({
  on: 'aftercare_questionnaire_responses',
  label: 'Acknowledge',
  about:
    'Takes charge of an urgent answer. Your note stays with the answer: no message carries anything medical.',
  icon: 'CheckCircle',
  verb: acknowledgeUrgentResponse,
  form: {
    acknowledgement_note: { ...multiline, label: 'What was done', help: 'Stays with the answers.' },
  },
});
