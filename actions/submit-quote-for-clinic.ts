import { recordAction } from '../src/admin/action.js';
import { submitQuoteForClinic } from '../src/domain/quotes/submit-quote-for-clinic.js';

export default recordAction({
  on: 'quotes',
  label: 'Submit to the patient',
  about:
    "Sends a clinic's draft to the patient; the commission of today is frozen on it, and the clock starts.",
  icon: 'Send',
  verb: submitQuoteForClinic,
  bulk: true,
});
