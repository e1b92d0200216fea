import { ownVerb } from '../../core/verb.js';
import { ownQuote } from '../people/own.js';
import { acceptQuoteForPatient } from './accept-quote-for-patient.js';

/** The patient accepts a clinic's quote. */
export const acceptQuote = ownVerb('acceptQuote', 'patient.quotes.decide', acceptQuoteForPatient, ownQuote);
