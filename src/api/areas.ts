import { type Area } from './endpoint.js';
import { treatments } from './anyone/treatments.js';
import { clinicInquiries } from './clinic/inquiries.js';
import { clinicQuotes } from './clinic/quotes.js';
import { profile } from './patient/profile.js';
import { quotes } from './patient/quotes.js';

/** Everything that there is, in the order of the document. */
export const areas: readonly Area[] = [treatments, profile, quotes, clinicInquiries, clinicQuotes];
