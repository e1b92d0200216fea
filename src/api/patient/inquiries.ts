import { z } from 'zod';
import { NotFound } from '../../core/errors.js';
import { makeInquiry } from '../../domain/inquiries/make-inquiry.js';
import { Inquiry, MedicalHistory } from '../../domain/inquiries/entities.js';
import { inviteClinics } from '../../domain/inquiries/invite-clinics.js';
import { readAskedClinics } from '../../domain/inquiries/read-invitations.js';
import { writeMedicalHistory } from '../../domain/inquiries/write-medical-history.js';
import { mustOwnInquiry } from '../../domain/people/own.js';
import { type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { pageOf, type PageQuery } from '../page.js';
import { moment, shape, uuid } from '../shape.js';
import { QuoteOfPatient, unseenByPatients } from './quotes.js';
import { listTimeline, TimelineEvent } from './timeline.js';

const Asked = z
  .strictObject({
    inquiry_id: uuid,
    provider_id: uuid,
    provider_name: z.string().meta({ example: 'Bosphorus Hair Clinic' }),
    status: z.string().meta({ example: 'invited' }),
    invited_at: moment,
    quoted_at: moment.nullable(),
    declined_at: moment.nullable(),
  })
  .meta({ id: 'AskedClinic' });

const OwnInquiry = shape(
  Inquiry,
  'Inquiry',
  [
    'id',
    'problem',
    'problem_details',
    'scan_url',
    'treatment_schedule',
    'nature_of_concern',
    'duration_of_concern',
    'previous_treatments',
    'symptom_severity',
    'lifestyle_factors',
    'additional_files',
    'additional_notes',
    'created_at',
    'updated_at',
  ],
  { providers: z.array(Asked) },
);

const History = shape(MedicalHistory, 'MedicalHistory', [
  'inquiry_id',
  'age',
  'medical_conditions',
  'medications',
  'allergies',
  'previous_surgeries',
  'smoking_status',
  'alcohol_consumption',
  'family_history',
  'critical_conditions',
  'alert_level',
  'created_at',
  'updated_at',
]);

async function withClinics(manager: SignedCall['manager'], inquiries: readonly Inquiry[]) {
  const asked = await readAskedClinics(
    manager,
    inquiries.map(({ id }) => id),
  );
  return inquiries.map((inquiry) =>
    OwnInquiry.of(inquiry, { providers: asked.filter(({ inquiry_id }) => inquiry_id === inquiry.id) }),
  );
}

const own = ({ manager, actor, params }: SignedCall) => mustOwnInquiry(manager, actor, params.id!);

async function readInquiry(call: SignedCall) {
  return (await withClinics(call.manager, [await own(call)]))[0]!;
}

async function listInquiries({ manager, caller, query }: SignedCall<PageQuery>) {
  const page = await pageOf(manager, OwnInquiry, query, { patient_id: caller.id });
  return { ...page, data: await withClinics(manager, page.data) };
}

async function readHistory(call: SignedCall) {
  const { id: inquiry_id } = await own(call);
  const history = await call.manager.findOneBy(MedicalHistory, { inquiry_id });
  if (!history) throw new NotFound('There is no medical history yet.');
  return History.of(history);
}

async function listQuotes(call: SignedCall<PageQuery>) {
  const { id: inquiry_id } = await own(call);
  const page = await pageOf(
    call.manager,
    QuoteOfPatient,
    call.query,
    { inquiry_id },
    { by: 'id' },
    (builder) => builder.andWhere(`NOT (${unseenByPatients('t')})`),
  );
  return { ...page, data: page.data.map((quote) => QuoteOfPatient.of(quote)) };
}

const needs = 'patient.inquiries.read';

export const inquiries = new Area('Inquiries', 'patient')
  .list('/inquiries', { summary: 'Your inquiries', needs, item: OwnInquiry.schema, list: listInquiries })
  .post('/inquiries', {
    summary: 'Describe what is to be treated',
    description: 'Photos are uploaded first. Then clinics are asked, one inquiry for all of them.',
    verb: makeInquiry,
    answer: OwnInquiry.schema,
    read: readInquiry,
  })
  .get('/inquiries/{id}', { summary: 'One of them', needs, answer: OwnInquiry.schema, read: readInquiry })
  .post('/inquiries/{id}/providers', {
    summary: 'Ask clinics to quote',
    verb: inviteClinics,
    answer: OwnInquiry.schema,
    read: readInquiry,
  })
  .get('/inquiries/{id}/medical-history', {
    summary: 'What clinics must know before they treat you',
    needs,
    answer: History.schema,
    read: readHistory,
  })
  .put('/inquiries/{id}/medical-history', {
    summary: 'Write it, as a whole',
    description: 'What is left out is empty afterwards. Clinics that you ask, or that quote, read it.',
    verb: writeMedicalHistory,
    version: { required: false, of: Inquiry },
    answer: History.schema,
    read: readHistory,
  })
  .list('/inquiries/{id}/timeline', {
    summary: 'What happened since, the first thing first',
    needs,
    item: TimelineEvent,
    list: async (call: SignedCall<PageQuery>) => listTimeline(call, await own(call)),
  })
  .list('/inquiries/{id}/quotes', {
    summary: 'What clinics offer',
    needs,
    item: QuoteOfPatient.schema,
    list: listQuotes,
  });
