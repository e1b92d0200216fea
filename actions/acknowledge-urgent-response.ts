import { multiline, recordAction } from '../src/admin/action.js';
import { acknowledgeUrgentResponse } from '../src/domain/aftercare/acknowledge-urgent-response.js';

export default recordAction({
  on: 'aftercare_questionnaire_responses',
  label: 'Acknowledge',
  icon: 'CheckCircle',
  verb: acknowledgeUrgentResponse,
  form: {
    acknowledgement_note: { ...multiline, label: 'What was done', help: 'Stays with the answers.' },
  },
});
