import { acceptQuote } from '../../domain/quotes/accept-quote.js';
import { Quote } from '../../domain/quotes/entities.js';
import { rejectQuote } from '../../domain/quotes/reject-quote.js';
import { mustOwnQuote } from '../../domain/people/own.js';
import { type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { shape } from '../shape.js';

export const QuoteOfPatient = shape(Quote, 'Quote', [
  'id',
  'inquiry_id',
  'provider_id',
  'treatment_id',
  'package_id',
  'treatment_date',
  'quote_amount',
  'discount_amount',
  'currency',
  'deposit_percentage',
  'note',
  'status',
  'expires_at',
  'appointment_pre_scheduled',
  'created_at',
  'updated_at',
]);

/** A clinic's draft, and one that was dropped before it was submitted. */
export const unseenByPatients = (quotes: string): string =>
  `${quotes}.status = 'inquiry' OR (${quotes}.status = 'cancelled' AND ${quotes}.expires_at IS NULL)`;

const readQuote = async ({ manager, actor, params }: SignedCall) =>
  QuoteOfPatient.of(await mustOwnQuote(manager, actor, params.id!));

const version = { required: false, of: Quote };
const about = { answer: QuoteOfPatient.schema, read: readQuote, version };

export const quotes = new Area('Quotes', 'patient')
  .get('/quotes/{id}', {
    summary: 'A quote of a clinic',
    needs: 'patient.inquiries.read',
    answer: QuoteOfPatient.schema,
    read: readQuote,
  })
  .post('/quotes/{id}/acceptance', {
    summary: 'Accept a quote: the appointment is held, the other offers end',
    verb: acceptQuote,
    ...about,
  })
  .post('/quotes/{id}/rejection', { summary: 'Turn a quote down', verb: rejectQuote, ...about });
