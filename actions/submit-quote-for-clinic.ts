import { recordAction } from '../src/admin/action.js';
import { submitQuoteForClinic } from '../src/domain/quotes/submit-quote-for-clinic.js';

export default recordAction({
  on: 'quotes',
  label: 'Submit to the patient',
  icon: 'Send',
  verb: submitQuoteForClinic,
  bulk: true,
});
