import { z } from 'zod';
import { patientsOf } from '../../domain/inquiries/read-given.js';
import { mustBeOfClinic } from '../../domain/providers/own.js';
import { Quote, QuotePackage, Timeline } from '../../domain/quotes/entities.js';
import { partsOfQuotes } from '../../domain/quotes/read-parts.js';
import {
  recordArrival,
  recordCompletion,
  recordTreatmentStep,
} from '../../domain/quotes/record-treatment.js';
import { reviseQuote } from '../../domain/quotes/revise-quote.js';
import { QUOTE_STATES } from '../../domain/quotes/states.js';
import { clinicOf, type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { pageOf, type PageQuery, Paging } from '../page.js';
import { shape } from '../shape.js';
import { PatientOfClinic, patientOf, seenIn } from './patient.js';

const PackageOfQuote = shape(QuotePackage, 'PackageOfQuote', ['package_id', 'price', 'currency']);
const Step = shape(Timeline, 'TreatmentStep', [
  'id',
  'stage',
  'occurred_at',
  'progress_percentage',
  'graft_count',
  'notes',
]);
export const QuoteOfClinic = shape(
  Quote,
  'QuoteOfClinic',
  [
    'id',
    'inquiry_id',
    'treatment_id',
    'package_id',
    'treatment_date',
    'quote_amount',
    'discount_amount',
    'currency',
    'commission',
    'deposit_percentage',
    'note',
    'status',
    'expires_at',
    'expiration_hours',
    'appointment_pre_scheduled',
    'auto_accepted',
    'created_at',
    'updated_at',
  ],
  {
    patient: PatientOfClinic,
    packages: z.array(PackageOfQuote.schema),
    progress: z.array(Step.schema),
  },
);

export async function quotesOf(call: SignedCall, quotes: readonly Quote[]) {
  const patientIdOf = await patientsOf(
    call.manager,
    quotes.map(({ inquiry_id }) => inquiry_id),
  );
  const seen = await seenIn(
    call,
    quotes.map(({ inquiry_id }) => patientIdOf(inquiry_id)),
  );
  const partsOf = await partsOfQuotes(call.manager, quotes);
  return quotes.map((quote) => {
    const { packages, steps } = partsOf(quote);
    return QuoteOfClinic.of(quote, {
      patient: patientOf(seen(patientIdOf(quote.inquiry_id))),
      packages: packages.map((one) => PackageOfQuote.of(one)),
      progress: steps.map((one) => Step.of(one)),
    });
  });
}

export async function readQuote(call: SignedCall) {
  const [quote] = await quotesOf(call, [await mustBeOfClinic(call.manager, call.actor, call.params.id!)]);
  return quote!;
}

const Filters = Paging.extend({
  status: z.enum(QUOTE_STATES, 'There is no such state.').optional(),
  inquiry_id: z.uuid('An id.').optional(),
});
type Query = PageQuery & Pick<z.output<typeof Filters>, 'status' | 'inquiry_id'>;

async function listQuotes(call: SignedCall<Query>) {
  const { limit, cursor, ...filters } = call.query;
  const where = { provider_id: clinicOf(call), ...filters };
  const page = await pageOf(call.manager, QuoteOfClinic, { limit, cursor }, where, { by: 'created_at' });
  return { ...page, data: await quotesOf(call, page.data) };
}

const version = { required: false, of: Quote };
const about = { answer: QuoteOfClinic.schema, read: readQuote };
const needs = 'clinic.inquiries.read';

export const clinicQuotes = new Area('Clinic: quotes', 'clinic', '/provider')
  .list('/quotes', {
    summary: "The clinic's quotes, the latest first",
    needs,
    query: Filters,
    item: QuoteOfClinic.schema,
    list: listQuotes,
  })
  .get('/quotes/{id}', { summary: 'One of the quotes', needs, ...about })
  .patch('/quotes/{id}', {
    summary: 'Change a draft and send it; of what the patient has, the note',
    verb: reviseQuote,
    version: { required: true, of: Quote },
    ...about,
  })
  .post('/quotes/{id}/arrival', {
    summary: 'The patient is here: the treatment begins',
    verb: recordArrival,
    version,
    ...about,
  })
  .post('/quotes/{id}/progress', {
    summary: 'Record a step of the treatment',
    verb: recordTreatmentStep,
    version,
    ...about,
  })
  .post('/quotes/{id}/completion', {
    summary: 'The treatment is done: the recovery plan starts',
    verb: recordCompletion,
    version,
    ...about,
  });
