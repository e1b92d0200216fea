import { recordAction } from '../src/admin/action.js';
import { acceptQuoteForPatient } from '../src/domain/quotes/accept-quote-for-patient.js';

export default recordAction({
  on: 'quotes',
  label: 'Accept for the patient',
  about:
    "Accepts a quote in the patient's name: the appointment is held, and the inquiry's other offers end.",
  icon: 'CheckCircle',
  verb: acceptQuoteForPatient,
});
