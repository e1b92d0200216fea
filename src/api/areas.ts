import { type Area } from './endpoint.js';
import { invitations } from './anyone/invitations.js';
import { treatments } from './anyone/treatments.js';
import { clinicAfterCares } from './clinic/after-cares.js';
import { clinicBusiness } from './clinic/business.js';
import { clinicCatalogue } from './clinic/catalogue.js';
import { clinicInquiries } from './clinic/inquiries.js';
import { clinicQuotes } from './clinic/quotes.js';
import { clinicSchedules } from './clinic/schedules.js';
import { clinicTeam } from './clinic/team.js';
import { profile } from './patient/profile.js';
import { quotes } from './patient/quotes.js';

/** Everything that there is, in the order of the document. */
export const areas: readonly Area[] = [
  treatments,
  invitations,
  profile,
  quotes,
  clinicInquiries,
  clinicQuotes,
  clinicSchedules,
  clinicCatalogue,
  clinicAfterCares,
  clinicBusiness,
  clinicTeam,
];
