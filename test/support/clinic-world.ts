import { systemActor } from '../../src/core/actor.js';
import { type Treatment } from '../../src/domain/catalogue/entities.js';
import { type Inquiry, InquiryProvider, MedicalHistory } from '../../src/domain/inquiries/entities.js';
import { transact } from '../../src/core/transact.js';
import { type Patient } from '../../src/domain/people/entities.js';
import { acceptQuoteForPatient } from '../../src/domain/quotes/accept-quote-for-patient.js';
import { moveQuote } from '../../src/domain/quotes/move-quote.js';
import { Quote } from '../../src/domain/quotes/entities.js';
import { aPlatformRate, aTreatment, anInquiry } from './journey.js';
import { daysFromNow } from './story.js';
import { aPatient, aTemplate, make } from './world.js';

const system = systemActor('seed', 'test');

/** Somebody whose every name can be told from any other word. */
export const NAMED: Partial<Patient> = {
  first_name: 'Zsuzsanna',
  last_name: 'Kowalczykova',
  username: 'zsuzsika88',
  email: 'zsuzsanna.k@private-mail.example.com',
  phone_number: '+46701234567',
  location: 'Malmoestad, Sweden',
  birthday: '1988-04-12',
  gender: 'female',
  profile_image: 'patients/zsuzsanna.jpg',
};

/** What of it must not reach who may not know whom they deal with, in small letters. */
export const TELLTALES = [
  'zsuzs',
  'kowalczyk',
  'private-mail',
  '+4670123',
  '701 23',
  'malmoestad',
  '1988-04-12',
  'female',
];

export const SIGNED =
  'Best, Zsuzsanna Kowalczykova, 0701 23 45 67 or zsuzsika88@other-mail.example.com, Malmoestad.';

/** A patient who wrote her name into everything, and her inquiry. */
export async function aTalkativeInquiry(patient_id: string): Promise<Inquiry> {
  const inquiry = await anInquiry({
    patient_id,
    problem: 'Hair loss, writes Zsuzsanna',
    problem_details: SIGNED,
    scan_url: 'scans/zsuzsanna-front.jpg',
    additional_files: 'scans/kowalczykova.pdf',
    additional_notes: SIGNED,
    previous_treatments: SIGNED,
    lifestyle_factors: SIGNED,
    nature_of_concern: SIGNED,
    duration_of_concern: SIGNED,
  });
  await make(MedicalHistory, {
    inquiry_id: inquiry.id,
    age: 38,
    medical_conditions: `None. ${SIGNED}`,
    medications: 'Aspirin',
    critical_conditions: [],
  });
  return inquiry;
}

export const aNamedPatient = (): Promise<Patient> => aPatient(NAMED);

export const given = (inquiry_id: string, provider_id: string, values: Partial<InquiryProvider> = {}) =>
  make(InquiryProvider, { inquiry_id, provider_id, ...values });

/** What a clinic can offer: a treatment with a recovery plan, and the platform's rate. */
export async function aTreatmentWithPlan(): Promise<Treatment> {
  await aPlatformRate(15);
  return aTreatment({ aftercare_template_id: (await aTemplate()).id });
}

export const anOffer = (treatment_id: string, values: object = {}) => ({
  treatment_id,
  treatment_date: [daysFromNow(60)],
  quote_amount: '2400.00',
  currency: 'EUR',
  ...values,
});

/** The patient accepts. */
export const accept = (id: string) => acceptQuoteForPatient(system, id, {});

/** As the first payment that reaches the deposit does. */
export const confirm = (id: string): Promise<void> =>
  transact(system, null, 'confirm', async (work) =>
    moveQuote(work, await work.find(Quote, id), { to: 'confirmed', event: 'quote_confirmed' }),
  );
