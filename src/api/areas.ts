import { type Area } from './endpoint.js';
import { content } from './anyone/content.js';
import { invitations } from './anyone/invitations.js';
import { offers } from './anyone/offers.js';
import { places } from './anyone/places.js';
import { providers } from './anyone/providers.js';
import { reviews } from './anyone/reviews.js';
import { accounts, sessions } from './anyone/sign-up.js';
import { treatments } from './anyone/treatments.js';
import { conversations } from './app/conversations.js';
import { messages } from './app/messages.js';
import { notifications } from './app/notifications.js';
import { secondFactor } from './app/second-factor.js';
import { uploads } from './app/uploads.js';
import { accessTokens } from './clinic/access-tokens.js';
import { clinicAfterCares } from './clinic/after-cares.js';
import { clinicBusiness } from './clinic/business.js';
import { clinicCatalogue } from './clinic/catalogue.js';
import { clinicInquiries } from './clinic/inquiries.js';
import { clinicQuotes } from './clinic/quotes.js';
import { clinicSchedules } from './clinic/schedules.js';
import { clinicTeam } from './clinic/team.js';
import { afterCares } from './patient/after-cares.js';
import { bookings } from './patient/bookings.js';
import { inquiries } from './patient/inquiries.js';
import { payments } from './patient/payments.js';
import { personal } from './patient/personal.js';
import { profile } from './patient/profile.js';
import { quotes } from './patient/quotes.js';
import { ownReviews } from './patient/reviews.js';
import { standaloneAftercare } from './patient/standalone-aftercare.js';

/** Everything that there is, in the order of the document. */
export const areas: readonly Area[] = [
  treatments,
  providers,
  reviews,
  offers,
  places,
  content,
  accounts,
  sessions,
  secondFactor,
  invitations,
  profile,
  personal,
  inquiries,
  quotes,
  bookings,
  payments,
  afterCares,
  standaloneAftercare,
  ownReviews,
  clinicInquiries,
  clinicQuotes,
  clinicSchedules,
  clinicCatalogue,
  clinicAfterCares,
  clinicBusiness,
  clinicTeam,
  accessTokens,
  conversations,
  messages,
  notifications,
  uploads,
];
