import { recordAction } from '../src/admin/action.js';
import { extendQuoteExpiry } from '../src/domain/quotes/extend-quote-expiry.js';

export default recordAction({
  on: 'quotes',
  label: 'Give more time',
  about: 'Gives the patient so many more hours to think, counted from when the quote would have expired.',
  icon: 'Clock',
  verb: extendQuoteExpiry,
  bulk: true,
  form: { expiration_hours: { label: 'More hours', help: 'Counted from when it would have expired.' } },
});
