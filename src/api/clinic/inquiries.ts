import { In, IsNull } from 'typeorm';
import { z } from 'zod';
import { declineInquiry } from '../../domain/inquiries/decline-inquiry.js';
import { Inquiry, InquiryProvider, MedicalHistory } from '../../domain/inquiries/entities.js';
import { OPEN_TO_CLINIC, UNANSWERED } from '../../domain/inquiries/given.js';
import { inquiriesOf, knownToClinic } from '../../domain/inquiries/read-given.js';
import { viewInquiry } from '../../domain/inquiries/view-inquiry.js';
import { type SeenPatient } from '../../domain/people/seen-by-clinic.js';
import { mustBeGiven } from '../../domain/providers/own.js';
import { quoteInquiry } from '../../domain/quotes/quote-inquiry.js';
import { clinicOf, type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { pageOf, type PageQuery } from '../page.js';
import { fileLink, moment, shape, uuid } from '../shape.js';
import { fileOfPatient, PatientOfClinic, patientOf, seenIn } from './patient.js';
import { QuoteOfClinic, quotesOf, readQuote } from './quotes.js';

const text = z.string().meta({ example: 'Hair loss' });
const invitation = ['status', 'invited_at', 'viewed_at', 'quoted_at', 'declined_at', 'expires_at'] as const;
const summary = {
  id: uuid,
  patient: PatientOfClinic,
  problem: text,
  symptom_severity: z.string().nullable(),
  treatment_schedule: z.unknown(),
  created_at: moment,
};

const Given = shape(InquiryProvider, 'InquiryOfClinic', [...invitation, 'inquiry_id'], summary);
const History = shape(MedicalHistory, 'MedicalHistoryOfClinic', ['age', 'alert_level'], {
  medical_conditions: text.nullable(),
  medications: text.nullable(),
  allergies: text.nullable(),
  previous_surgeries: text.nullable(),
  smoking_status: text.nullable(),
  alcohol_consumption: text.nullable(),
  family_history: text.nullable(),
  critical_conditions: z.unknown(),
});
const OneGiven = shape(
  InquiryProvider,
  'InquiryOfClinicInFull',
  [...invitation, 'inquiry_id', 'decline_reason'],
  {
    ...summary,
    problem_details: text,
    nature_of_concern: text.nullable(),
    duration_of_concern: text.nullable(),
    previous_treatments: text.nullable(),
    lifestyle_factors: text.nullable(),
    additional_notes: text.nullable(),
    scan: fileLink.nullable(),
    additional_file: fileLink.nullable(),
    medical_history: History.schema.nullable(),
    quotes: z.array(QuoteOfClinic.schema),
  },
);

async function listGiven(call: SignedCall<PageQuery>) {
  const { manager, query } = call;
  const where = {
    provider_id: clinicOf(call),
    status: In([...OPEN_TO_CLINIC]),
    withdrawn_at: IsNull(),
  };
  const page = await pageOf(manager, Given, query, where, { by: 'invited_at' }, (builder) =>
    builder.andWhere(
      '(t.expires_at IS NULL OR t.expires_at > UTC_TIMESTAMP() OR t.status NOT IN (:...unanswered))',
      { unanswered: UNANSWERED },
    ),
  );
  const inquiryOf = await inquiriesOf(manager, page.data);
  const seen = await seenIn(
    call,
    page.data.map((row) => inquiryOf(row).patient_id),
  );
  const data = page.data.map((row) => {
    const inquiry = inquiryOf(row);
    return Given.of(row, summaryOf(inquiry, seen(inquiry.patient_id)));
  });
  return { ...page, data };
}

const summaryOf = (inquiry: Inquiry, patient: SeenPatient) => ({
  id: inquiry.id,
  patient: patientOf(patient),
  problem: patient.words(inquiry.problem),
  symptom_severity: inquiry.symptom_severity,
  treatment_schedule: inquiry.treatment_schedule,
  created_at: inquiry.created_at.toISOString(),
});

/** Who opens it has seen it. */
async function openGiven(call: SignedCall) {
  const { status } = await mustBeGiven(call.manager, call.actor, call.params.id!);
  if (status === 'invited') await viewInquiry(call.actor, call.params.id!, {});
  return readGiven(call);
}

async function readGiven(call: SignedCall) {
  const { manager, actor, params } = call;
  const given = await mustBeGiven(manager, actor, params.id!);
  const inquiry = await manager.findOneByOrFail(Inquiry, { id: params.id! });
  const patient = (await seenIn(call, [inquiry.patient_id]))(inquiry.patient_id);
  const { history, quotes } = await knownToClinic(manager, given);
  const { words } = patient;
  return OneGiven.of(given, {
    ...summaryOf(inquiry, patient),
    problem_details: words(inquiry.problem_details),
    nature_of_concern: words(inquiry.nature_of_concern),
    duration_of_concern: words(inquiry.duration_of_concern),
    previous_treatments: words(inquiry.previous_treatments),
    lifestyle_factors: words(inquiry.lifestyle_factors),
    additional_notes: words(inquiry.additional_notes),
    scan: fileOfPatient(inquiry.scan_url),
    additional_file: fileOfPatient(inquiry.additional_files),
    medical_history: history && historyOf(history, words),
    quotes: await quotesOf(call, quotes),
  });
}

const historyOf = (history: MedicalHistory, words: SeenPatient['words']) =>
  History.of(history, {
    medical_conditions: words(history.medical_conditions),
    medications: words(history.medications),
    allergies: words(history.allergies),
    previous_surgeries: words(history.previous_surgeries),
    smoking_status: words(history.smoking_status),
    alcohol_consumption: words(history.alcohol_consumption),
    family_history: words(history.family_history),
    critical_conditions: history.critical_conditions,
  });

const needs = 'clinic.inquiries.read';

export const clinicInquiries = new Area('Clinic: inquiries', 'clinic', '/provider')
  .list('/inquiries', {
    summary: 'What patients ask the clinic, the latest first',
    needs,
    item: Given.schema,
    list: listGiven,
  })
  .get('/inquiries/{id}', {
    summary: 'One inquiry; whoever opens it has seen it',
    needs,
    answer: OneGiven.schema,
    read: openGiven,
  })
  .post('/inquiries/{id}/decline', {
    summary: 'Say that the clinic will not quote',
    verb: declineInquiry,
    version: { required: false, of: Inquiry },
    answer: OneGiven.schema,
    read: readGiven,
  })
  .post('/inquiries/{id}/quotes', {
    summary: 'Quote: a draft, or an offer that goes to the patient at once',
    verb: quoteInquiry,
    answer: QuoteOfClinic.schema,
    read: readQuote,
  });
