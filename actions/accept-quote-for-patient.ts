import { recordAction } from '../src/admin/action.js';
import { acceptQuoteForPatient } from '../src/domain/quotes/accept-quote-for-patient.js';

export default recordAction({
  on: 'quotes',
  label: 'Accept for the patient',
  icon: 'CheckCircle',
  verb: acceptQuoteForPatient,
});
