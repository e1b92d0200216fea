import { type Area } from './endpoint.js';
import { conversations } from './app/conversations.js';
import { messages } from './app/messages.js';
import { notifications } from './app/notifications.js';
import { uploads } from './app/uploads.js';
import { content } from './anyone/content.js';
import { offers } from './anyone/offers.js';
import { places } from './anyone/places.js';
import { providers } from './anyone/providers.js';
import { reviews } from './anyone/reviews.js';
import { treatments } from './anyone/treatments.js';
import { profile } from './patient/profile.js';
import { quotes } from './patient/quotes.js';

/** Everything that there is, in the order of the document. */
export const areas: readonly Area[] = [
  treatments,
  providers,
  reviews,
  offers,
  places,
  content,
  profile,
  quotes,
  conversations,
  messages,
  notifications,
  uploads,
];
