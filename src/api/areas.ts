import { type Area } from './endpoint.js';
import { accounts, sessions } from './anyone/sign-up.js';
import { treatments } from './anyone/treatments.js';
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
  accounts,
  sessions,
  profile,
  personal,
  inquiries,
  quotes,
  bookings,
  payments,
  afterCares,
  standaloneAftercare,
  ownReviews,
];
