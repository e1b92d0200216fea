import { randomUUID } from 'node:crypto';
import { systemActor } from '../../src/core/actor.js';
import { transact } from '../../src/core/transact.js';
import { OauthAccessToken, PersonalAccessToken } from '../../src/domain/auth/entities.js';
import { Conversation, Message } from '../../src/domain/conversations/entities.js';
import { File } from '../../src/domain/files/entities.js';
import { type MedicalHistory } from '../../src/domain/inquiries/entities.js';
import { createMedicalHistory } from '../../src/domain/inquiries/alert-level.js';
import { notify } from '../../src/domain/notifications/notify.js';
import { PassportDetail, type Patient } from '../../src/domain/people/entities.js';
import { Quote } from '../../src/domain/quotes/entities.js';
import { Review } from '../../src/domain/reviews/entities.js';
import { anInquiry, aTreatment } from './journey.js';
import { aClinic, aPatient, make } from './world.js';

const system = systemActor('seed', 'test');

export const quoteIn = async (status: string, inquiry_id: string, provider_id: string): Promise<Quote> =>
  make(Quote, {
    inquiry_id,
    provider_id,
    treatment_id: (await aTreatment()).id,
    treatment_date: ['2027-01-10'],
    commission: 15,
    quote_amount: '3300.00',
    currency: 'EUR',
    status,
  });

export const anAlert = (inquiry_id: string, critical_conditions: string[]): Promise<MedicalHistory> =>
  transact(system, null, 'make', (work) =>
    createMedicalHistory(work, { inquiry_id, age: 40, critical_conditions }),
  );

export const aSession = async ({ id }: Patient) => {
  const access = await make(OauthAccessToken, {
    id: `token-${id}`,
    user_id: id,
    client_id: id,
    name: 'Phone',
    revoked: false,
  });
  const personal = await make(PersonalAccessToken, {
    tokenable_type: 'Patient',
    tokenable_id: id,
    name: 'Tablet',
    token: id.replaceAll('-', '').padEnd(64, '0'),
  });
  return { access, personal };
};

export const aThread = async (patient: Patient, provider_id: string, words: readonly string[]) => {
  const thread = await make(Conversation, { patient_id: patient.id, provider_id });
  const messages = [];
  for (const content of words)
    messages.push(
      await make(Message, {
        conversation_id: thread.id,
        sender_type: 'Patient',
        sender_id: patient.id,
        content,
      }),
    );
  return { thread, messages };
};

/** Somebody who has left a trace nearly everywhere. */
export async function aFullPatient(values: Partial<Patient> = {}) {
  const key = randomUUID().slice(0, 8);
  const patient = await aPatient({
    first_name: 'Ingeborg',
    last_name: 'Svanström',
    birthday: '1988-04-12',
    gender: 'female',
    phone_number: '+46701234567',
    location: 'Uppsala, Sweden',
    profile_image: `patients/${key}/profile.png`,
    ...values,
  });
  const clinic = await aClinic();
  const inquiry = await anInquiry({ patient_id: patient.id, problem_details: 'Ingeborg lost hair early.' });
  const history = await anAlert(inquiry.id, ['Epilepsy']);
  const quote = await quoteIn('rejected', inquiry.id, clinic.id);
  const { thread, messages } = await aThread(patient, clinic.id, [
    `I am ${patient.first_name} ${patient.last_name}, ${patient.email}`,
  ]);
  const passport = await make(PassportDetail, {
    patient_id: patient.id,
    name_on_passport: `SVANSTROEM INGEBORG ${key}`,
    passport_number: `SE${key}`,
    nationality: 'Sweden',
    expiry_date: '2031-01-01',
    scan: `patients/${key}/passport.png`,
  });
  const review = await make(Review, {
    patient_id: patient.id,
    provider_id: clinic.id,
    overall_rating: 5,
    review_text: 'Ingeborg says thanks.',
  });
  const file = await make(File, {
    fileable_type: 'Patient',
    fileable_id: patient.id,
    file_path: `patients/${key}/letter.pdf`,
    file_name: 'Letter of Ingeborg.pdf',
    file_type: 'application/pdf',
    file_size: 10,
  });
  const { access, personal } = await aSession(patient);
  await transact(system, null, 'make', (work) =>
    notify(work, {
      to: { type: 'Patient', id: patient.id },
      type: 'test.told',
      subject: { type: 'Inquiry', id: inquiry.id },
      message: {
        en: { title: 'Hello', body: `Dear ${patient.first_name}` },
        tr: { title: 'Merhaba', body: `Sayın ${patient.first_name}` },
      },
    }),
  );
  return {
    key,
    patient,
    clinic,
    inquiry,
    history,
    quote,
    thread,
    messages,
    passport,
    review,
    file,
    access,
    personal,
  };
}
