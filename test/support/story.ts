import { AfterCare } from '../../src/domain/aftercare/entities.js';
import {
  AftercareMilestoneDefinition,
  AftercareQuestionnaire,
} from '../../src/domain/aftercare-templates/entities.js';
import { Treatment } from '../../src/domain/catalogue/entities.js';
import { Inquiry } from '../../src/domain/inquiries/entities.js';
import { Payment } from '../../src/domain/payments/entities.js';
import { Quote } from '../../src/domain/quotes/entities.js';
import { type TestDatabase } from './database.js';
import { aClinic, aPatient, aRequest, aTemplate, make, makeStaff } from './world.js';

const DAY_MS = 86_400_000;
export const daysFromNow = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

export type Story = Awaited<ReturnType<typeof makeStory>>;

/** A working day: staff, two clinics, thirty patients, one of them with a quote that is paid, and a request. */
export async function makeStory(database: TestDatabase) {
  const staff = await makeStaff(database);
  const clinic = await aClinic({ provider_name: 'Bosphorus Hair Clinic' });
  await aClinic({ provider_name: 'Golden Horn Clinic' });
  const template = await aTemplate([7, 30, 90, 53], 6);
  const patient = await aPatient({
    first_name: 'Anna',
    last_name: 'Lindqvist',
    email: 'anna.lindqvist@example.com',
    phone_number: '+46701234567',
    birthday: '1988-04-12',
    gender: 'female',
    location: 'Stockholm',
  });
  for (let number = 1; number < 30; number++)
    await aPatient({ last_name: `Patient ${String(number).padStart(2, '0')}`, gender: 'male' });
  const quote = await aQuote(patient.id, clinic.id, String(staff['super-admin']), template.id);
  const payment = await make(Payment, {
    quote_id: quote.id,
    patient_id: patient.id,
    provider_id: clinic.id,
    amount: '660.00',
    currency: 'EUR',
    payment_type: 'deposit',
    payment_method: 'bank_transfer',
    payment_status: 'completed',
  });
  const plan = await make(AfterCare, {
    quote_id: quote.id,
    provider_id: clinic.id,
    patient_id: patient.id,
    aftercare_type: 'treatment_linked',
    aftercare_template_id: template.id,
    recovery_stage: 'Stage 2',
    recovery_percentage: 35,
  });
  const request = await aRequest({ patient_id: patient.id, treatment_date: daysFromNow(-5) });
  const questionnaire = await aQuestionnaire();
  // Of a template that no plan follows: one in use cannot be changed row by row.
  const definition = await make(AftercareMilestoneDefinition, {
    template_id: (await aTemplate([7], 1)).id,
    milestone_name: 'Scar care',
    duration_days: 20,
    order_index: 5,
    activity_restrictions: ['No swimming', { text: 'No sun', until_day: 10 }],
    resources: [{ type: 'video', title: 'How to wash', url: 'https://example.com/wash' }],
  });
  return { staff, clinic, template, patient, quote, payment, plan, request, questionnaire, definition };
}

async function aQuote(patient_id: string, provider_id: string, user_id: string, template_id: string) {
  const treatment = await make(Treatment, {
    user_id,
    treatment_name: 'FUE, 3000 grafts',
    treatment_type: 'FUE',
    treatment_description: 'Follicular unit extraction.',
    thumbnail: 'treatments/fue.jpg',
    aftercare_template_id: template_id,
  });
  const inquiry = await make(Inquiry, {
    patient_id,
    problem: 'Receding hairline',
    problem_details: 'Since about 2019, first at the temples.',
    scan_url: 'scans/anna.jpg',
    treatment_schedule: [daysFromNow(30), daysFromNow(44)],
    symptom_severity: 'moderate',
  });
  return make(Quote, {
    inquiry_id: inquiry.id,
    provider_id,
    treatment_id: treatment.id,
    treatment_date: [daysFromNow(34)],
    commission: 15,
    quote_amount: '3300.00',
    currency: 'EUR',
    status: 'confirmed',
    note: 'Two nights in a hotel are included.',
  });
}

function aQuestionnaire() {
  return make(AftercareQuestionnaire, {
    questionnaire_name: 'Daily pain',
    questionnaire_type: 'pain',
    questions: [
      {
        question_id: 'pain_today',
        question_text: 'How strong is the pain?',
        question_type: 'visual_scale',
        options: { min: 1, max: 10 },
        required: true,
        urgent_when: { gte: 8 },
      },
      {
        question_id: 'where',
        question_text: 'Where does it hurt?',
        question_type: 'multiple_choice',
        options: [
          { value: 'donor', label: 'Donor area' },
          { value: 'recipient', label: 'Recipient area' },
        ],
        required: false,
      },
    ],
  });
}
