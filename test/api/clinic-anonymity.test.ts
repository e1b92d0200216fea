import { systemActor } from '../../src/core/actor.js';
import { endpoints } from '../../src/api/index.js';
import { fileAddress, isAddressOpen, namelessAddress, pathsOf } from '../../src/api/file-address.js';
import {
  AftercareMilestoneScan,
  AftercareQuestion,
  AftercareQuestionAnswer,
  RecoveryProgressLog,
} from '../../src/domain/aftercare/entities.js';
import { AlertsNotification } from '../../src/domain/notifications/entities.js';
import { type Patient } from '../../src/domain/people/entities.js';
import { Schedule } from '../../src/domain/quotes/entities.js';
import { rejectQuoteForPatient } from '../../src/domain/quotes/reject-quote-for-patient.js';
import { Review } from '../../src/domain/reviews/entities.js';
import { anAnswer, aPlan } from '../support/aftercare.js';
import { type Apps, type ClinicPerson, openApps } from '../support/app-people.js';
import { ask } from '../support/apps.js';
import {
  accept,
  aNamedPatient,
  anOffer,
  aTalkativeInquiry,
  aTreatmentWithPlan,
  given,
  SIGNED,
  TELLTALES,
} from '../support/clinic-world.js';
import { aTreatment } from '../support/journey.js';
import { daysFromNow } from '../support/story.js';
import { make } from '../support/world.js';

let apps: Apps;
let clinic: ClinicPerson;
let named: Patient;

beforeAll(async () => {
  apps = await openApps();
  clinic = await apps.clinicUser();
  named = await aNamedPatient();
});
afterAll(() => apps.close());

const send = (method: string, path: string, body?: object) =>
  ask(apps.server.url, method, `/provider${path}`, {
    token: clinic.token,
    body,
    headers: { 'If-Match': '*' },
  });

/** A plan for somebody treated elsewhere: the clinic has no booking, and so knows nobody's name. */
async function aPlanOfNobody() {
  const { plan, milestones } = await aPlan({ provider_id: clinic.provider_id, patient_id: named.id });
  const [milestone] = milestones;
  const of = { after_care_id: plan.id };
  await make(AftercareMilestoneScan, {
    aftercare_milestone_id: milestone!.id,
    scan_url: 'scans/zsuzsanna-top.jpg',
    scan_type: 'top',
    scan_date: daysFromNow(-2),
  });
  await make(RecoveryProgressLog, {
    ...of,
    log_date: daysFromNow(-2),
    recovery_stage: 'Stage 1',
    recovery_percentage: 10,
    notes: SIGNED,
    photo_urls: ['photos/kowalczykova.jpg'],
  });
  const question = await make(AftercareQuestion, { ...of, question_text: 'How are you?' });
  await make(AftercareQuestionAnswer, {
    aftercare_question_id: question.id,
    patient_id: named.id,
    answer: SIGNED,
  });
  const responses = { free: SIGNED, list: [SIGNED], deep: { text: SIGNED } };
  const answers = await anAnswer(milestone!, named.id, { responses });
  return { plan, answers };
}

test('nothing that a clinic is answered before a booking says who the patient is', async () => {
  const treatment = await aTreatmentWithPlan();
  const [inquiry, unwanted] = [await aTalkativeInquiry(named.id), await aTalkativeInquiry(named.id)];
  for (const { id } of [inquiry, unwanted]) await given(id, clinic.provider_id);
  const { plan, answers } = await aPlanOfNobody();
  const stars = { patient_id: named.id, provider_id: clinic.provider_id, overall_rating: 5 };
  await make(Review, { ...stars, review_text: SIGNED, is_published: true });
  const draft = await send(
    'POST',
    `/inquiries/${inquiry.id}/quotes`,
    anOffer(treatment.id, { status: 'inquiry' }),
  );
  const quote = String(draft.body.id);
  await make(Schedule, { quote_id: quote, schedule_date: daysFromNow(60), notes: SIGNED });
  const replies = [draft];
  for (const [method, path, body] of [
    ['PATCH', `/quotes/${quote}`, { status: 'quote' }],
    ['PATCH', `/quotes/${quote}`, { quote_amount: '1' }],
    ['POST', `/quotes/${quote}/arrival`, {}],
    ['POST', `/quotes/${quote}/progress`, { stage: 'dressing', progress_percentage: 1 }],
    ['POST', `/inquiries/${inquiry.id}/quotes`, anOffer(treatment.id)],
    ['POST', `/inquiries/${inquiry.id}/decline`, { reason: 'Too late.' }],
    ['POST', `/inquiries/${unwanted.id}/decline`, { reason: 'Not our field.' }],
    ['POST', `/after-cares/${plan.id}/progress`, { log_date: daysFromNow(-1), pain_level: 9 }],
    [
      'POST',
      `/questionnaire-responses/${answers.id}/acknowledgement`,
      { acknowledgement_note: 'We called.' },
    ],
  ] as const)
    replies.push(await send(method, path, body));
  const ids: Record<string, string> = {
    '/provider/inquiries/{id}': inquiry.id,
    '/provider/quotes/{id}': quote,
    '/provider/after-cares/{id}': plan.id,
  };
  for (const { method, path } of endpoints)
    if (method === 'GET' && path.startsWith('/provider/') && path !== '/provider/packages/{id}')
      replies.push(await send('GET', path.slice('/provider'.length).replace('{id}', ids[path] ?? '')));
  expect(replies.map(({ status }) => status).filter((status) => status === 404)).toEqual([]);
  await rejectQuoteForPatient(systemActor('seed', 'test'), quote, { reason: SIGNED });
  const told = await apps.database.app.manager.findBy(AlertsNotification, {
    notifiable_id: clinic.provider_id,
  });
  for (const text of [...replies.map((reply) => reply.text), JSON.stringify(told)])
    for (const word of TELLTALES) expect(text.toLowerCase()).not.toContain(word);
  expect(replies.some(({ text }) => text.includes(named.patient_code!))).toBe(true);
});

test('accepted and not paid opens the first name, the age and the country', async () => {
  const treatment = await aTreatment({});
  const { id } = await aTalkativeInquiry(named.id);
  await given(id, clinic.provider_id);
  const quoted = await send('POST', `/inquiries/${id}/quotes`, anOffer(treatment.id));
  await accept(String(quoted.body.id));
  const { text, body } = await send('GET', `/inquiries/${id}`);
  expect(body.patient).toMatchObject({ first_name: 'Zsuzsanna', country: 'Sweden', age_band: '30-39' });
  const hidden = TELLTALES.filter((word) => word !== 'zsuzs');
  for (const word of [...hidden, 'zsuzsika']) expect(text.toLowerCase()).not.toContain(word);
});

test('a file of a patient has an address that opens it and does not tell its name', () => {
  const path = 'scans/zsuzsanna-front.jpg';
  const address = new URL(namelessAddress(path), 'http://localhost');
  const given = decodeURIComponent(address.pathname.slice('/api/v1/files/'.length));
  expect(pathsOf(given)).toContain(path);
  const [expires, signature] = ['expires', 'signature'].map((name) => address.searchParams.get(name)!);
  expect(isAddressOpen(path, expires!, signature!)).toBe(true);
  expect(namelessAddress(path)).toBe(namelessAddress(path));
  expect(pathsOf('sealed.AAAA')).toEqual([]);
  expect(pathsOf(`sealed.${Buffer.alloc(40).toString('base64url')}`)).not.toContain(path);
  expect(fileAddress(path)).toContain('zsuzsanna');
});
