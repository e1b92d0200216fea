import { type Area } from './endpoint.js';
import { treatments } from './anyone/treatments.js';
import { accounts, sessions } from './anyone/sign-up.js';
import { inquiries } from './patient/inquiries.js';
import { profile } from './patient/profile.js';
import { quotes } from './patient/quotes.js';

/** Everything that there is, in the order of the document. */
export const areas: readonly Area[] = [treatments, accounts, sessions, profile, inquiries, quotes];
