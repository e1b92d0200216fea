import { ownVerb } from '../../core/verb.js';
import { ownQuote } from '../people/own.js';
import { rejectQuoteForPatient } from './reject-quote-for-patient.js';

/** The patient turns a clinic's quote down. */
export const rejectQuote = ownVerb('rejectQuote', 'patient.quotes.decide', rejectQuoteForPatient, ownQuote);
