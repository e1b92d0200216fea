import { type ActionRules } from './rules.js';

const permission = 'quotes.transition';

export const quotes: ActionRules = {
  inquiries: { enterQuoteForClinic: { permission } },
  quotes: {
    submitQuoteForClinic: { permission, bulk: true },
    extendQuoteExpiry: { permission, bulk: true },
    acceptQuoteForPatient: { permission },
    rejectQuoteForPatient: { permission },
    cancelBooking: { permission },
    markArrived: { permission },
    completeTreatment: { permission },
    rescheduleTreatment: { permission },
  },
};
