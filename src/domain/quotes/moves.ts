import { machine } from '../../core/machine.js';
import { type QuoteState } from './states.js';

/** A quote from draft to the end of the journey. */
export const quote = machine<QuoteState>({
  inquiry: ['quote', 'cancelled'],
  quote: ['accepted', 'rejected', 'cancelled'],
  accepted: ['confirmed', 'cancelled'],
  confirmed: ['inprogress', 'cancelled'],
  inprogress: ['aftercare', 'cancelled'],
  aftercare: ['completed', 'cancelled'],
  completed: [],
  rejected: [],
  cancelled: [],
});

/** Why a quote in this state is not where it would have to be. */
export const standsAt = (state: string): string =>
  ({
    inquiry: 'The clinic has not submitted this quote yet.',
    quote: 'The patient has not answered this quote yet.',
    accepted: 'The patient has accepted, and has not paid yet.',
    confirmed: 'The booking is confirmed, and the patient has not arrived yet.',
    inprogress: 'The treatment is in progress.',
    aftercare: 'The treatment is done, and the patient is in aftercare.',
    completed: 'The journey is completed.',
    rejected: 'The patient rejected this quote.',
    cancelled: 'This quote was cancelled.',
  })[state] ?? `This quote is ${state}.`;

/** How far a journey is; what has ended without a treatment counts least. */
const FAR: readonly QuoteState[] = [
  'rejected',
  'cancelled',
  'inquiry',
  'quote',
  'accepted',
  'confirmed',
  'inprogress',
  'aftercare',
  'completed',
];
export const furthest = (states: readonly string[]): QuoteState | null =>
  FAR.findLast((state) => states.includes(state)) ?? null;
