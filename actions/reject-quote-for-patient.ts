import { multiline, recordAction } from '../src/admin/action.js';
import { rejectQuoteForPatient } from '../src/domain/quotes/reject-quote-for-patient.js';

export default recordAction({
  on: 'quotes',
  label: 'Reject for the patient',
  about: "Rejects a quote in the patient's name; the clinic reads why.",
  icon: 'XCircle',
  verb: rejectQuoteForPatient,
  danger: true,
  form: { reason: { ...multiline, help: 'The clinic reads it.' } },
});
