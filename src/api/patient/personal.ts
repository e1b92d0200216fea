import { z } from 'zod';
import { NotFound } from '../../core/errors.js';
import { ApprovalRequest } from '../../domain/approvals/entities.js';
import { askForErasure } from '../../domain/people/ask-for-erasure.js';
import { GiveConsent, giveConsent, withdrawConsent } from '../../domain/people/consents.js';
import { PassportDetail, Patient, PatientConsent } from '../../domain/people/entities.js';
import { exportOwnData } from '../../domain/people/export-own-data.js';
import { writePassport } from '../../domain/people/write-passport.js';
import { type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { mapPage, pageOf, type PageQuery } from '../page.js';
import { shape } from '../shape.js';

const Passport = shape(PassportDetail, 'Passport', [
  'id',
  'name_on_passport',
  'passport_number',
  'nationality',
  'issuing_country',
  'issue_date',
  'expiry_date',
  'scan',
  'updated_at',
]);
const Consent = shape(PatientConsent, 'Consent', [
  'id',
  'terms_and_conditions_id',
  'consent_type',
  'granted_at',
  'withdrawn_at',
]);
const ErasureRequest = shape(ApprovalRequest, 'ErasureRequest', ['id', 'state', 'created_at']);

const PersonalData = z
  .record(z.string(), z.array(z.record(z.string(), z.unknown())))
  .meta({ id: 'PersonalData', example: { patients: [{ first_name: 'Anna' }] } });

async function readPassport({ manager, caller }: SignedCall) {
  const where = { patient_id: caller.id };
  const [newest] = await manager.find(PassportDetail, { where, order: { id: 'DESC' }, take: 1 });
  if (!newest) throw new NotFound('There is no passport yet.');
  return Passport.of(newest);
}

async function readConsent({ manager, caller, params }: SignedCall) {
  return Consent.of(await manager.findOneByOrFail(PatientConsent, { id: params.id!, patient_id: caller.id }));
}

const me = ({ caller }: SignedCall) => caller.id;
const needs = 'patient.profile.read';

export const personal = new Area('Profile', 'patient')
  .get('/me/passport', {
    summary: 'Your passport, for flights and hotels',
    needs,
    absent: true,
    answer: Passport.schema,
    read: readPassport,
  })
  .put('/me/passport', {
    summary: 'Write it, as it is printed',
    description: 'Another number is another passport.',
    verb: writePassport,
    subject: me,
    version: { required: false, of: Patient },
    answer: Passport.schema,
    read: readPassport,
  })
  .list('/me/consents', {
    summary: 'What you agreed to, and what you withdrew',
    needs,
    item: Consent.schema,
    list: async ({ manager, caller, query }: SignedCall<PageQuery>) =>
      mapPage(await pageOf(manager, Consent, query, { patient_id: caller.id }), (row) => Consent.of(row)),
  })
  .post('/me/consents', {
    summary: 'Agree to a text that is in force',
    verb: giveConsent,
    body: GiveConsent.omit({ ip_address: true }),
    input: ({ body, address }: SignedCall) => ({ ...body, ip_address: address }),
    answer: Consent.schema,
    read: readConsent,
  })
  .post('/me/consents/{id}/withdrawal', {
    summary: 'Take your consent back',
    verb: withdrawConsent,
    answer: Consent.schema,
    read: readConsent,
  })
  .get('/me/export', {
    summary: 'All that we know about you, by table',
    needs,
    limit: { points: 10, seconds: 60 * 60 },
    answer: PersonalData,
    read: ({ actor }: SignedCall) => exportOwnData(actor),
  })
  .post('/me/erasure-requests', {
    summary: 'Ask to be forgotten',
    description: 'Somebody of us decides. What the law keeps stays, without your name.',
    verb: askForErasure,
    subject: me,
    answer: ErasureRequest.schema,
    read: async ({ manager, params }: SignedCall) =>
      ErasureRequest.of(await manager.findOneByOrFail(ApprovalRequest, { id: params.id! })),
  });
