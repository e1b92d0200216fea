import { pick, recordAction } from '../src/admin/action.js';
import { suggestQuote } from '../src/domain/quotes/suggest.js';
import { enterQuoteForClinic } from '../src/domain/quotes/enter-quote-for-clinic.js';

export default recordAction({
  on: 'inquiries',
  label: 'Enter a quote',
  about: "Enters what a clinic offers: sent to the patient at once, or kept as the clinic's draft.",
  icon: 'FilePlus',
  verb: enterQuoteForClinic,
  opens: 'quotes',
  prefill: suggestQuote,
  options: () =>
    Promise.resolve({
      status: [
        { value: 'quote', label: 'To the patient, now' },
        { value: 'inquiry', label: 'Not yet: keep it as a draft' },
      ],
    }),
  form: {
    provider_id: { ...pick('providers', { status: 'active' }, 'clinic-load'), label: 'Clinic' },
    treatment_id: { ...pick('treatments', { status: 'active' }), label: 'Treatment' },
    treatment_date: { shape: 'dates', label: 'Dates offered', help: 'Two dates are a range from-to.' },
    package_ids: {
      ...pick('packages', { status: 'active' }, 'package-of-clinic'),
      label: 'Packages',
      help: 'Of the clinic that makes the offer.',
    },
    discount_code: { label: 'Discount code' },
    expiration_hours: { label: 'Time to answer (hours)', help: 'Empty: as the settings say.' },
    appointment_pre_scheduled: { label: 'The clinic holds this date already' },
    note: { multiline: true },
    status: { label: 'Send it' },
  },
});
