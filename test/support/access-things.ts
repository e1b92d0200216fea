import { PersonalAccessToken } from '../../src/domain/auth/entities.js';
import { randomBytes, randomUUID } from 'node:crypto';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneDefinitionQuestionnaire,
} from '../../src/domain/aftercare-templates/entities.js';
import { Package, ProviderTreatmentPricing, type Treatment } from '../../src/domain/catalogue/entities.js';
import { ProviderBill } from '../../src/domain/commissions/entities.js';
import {
  AftercareConversation,
  AftercareMessage,
  Conversation,
  Message,
} from '../../src/domain/conversations/entities.js';
import { Discount, ProviderDiscount } from '../../src/domain/discounts/entities.js';
import { AlertsNotification } from '../../src/domain/notifications/entities.js';
import { Payment } from '../../src/domain/payments/entities.js';
import { PassportDetail, PatientConsent } from '../../src/domain/people/entities.js';
import { ProviderStaffInvitation } from '../../src/domain/providers/entities.js';
import { hashToken } from '../../src/domain/providers/invite-provider-staff.js';
import { type Quote } from '../../src/domain/quotes/entities.js';
import { type QuoteState } from '../../src/domain/quotes/states.js';
import { Review } from '../../src/domain/reviews/entities.js';
import { type People } from './access-people.js';
import { publicThings, someTerms, type Things } from './access-public.js';
import { aPlan, anAnswer } from './aftercare.js';
import { type Apps } from './app-people.js';
import { aQuoteThatIs } from './bookings.js';
import { aTalkativeInquiry, aTreatmentWithPlan, given } from './clinic-world.js';
import { aTreatment } from './journey.js';
import { day } from './standalone.js';
import { aQuestionnaire } from './templates.js';
import { AftercarePayment } from '../../src/domain/standalone-aftercare/entities.js';
import { anUpload } from './uploads.js';
import { aClinic, aRequest, make } from './world.js';

/** What paths and bodies name: each time it is asked for, another one, of the patient and of the clinic. */
export async function accessThings(apps: Apps, people: People): Promise<Things> {
  const treatment = await aTreatmentWithPlan();
  const stuff = { apps, people, treatment };
  return {
    treatment: () => Promise.resolve(treatment.id),
    ...publicThings(apps),
    ...inquiriesAndQuotes(stuff),
    ...recoveries(stuff),
    ...conversations(people),
    ...ofPatient(people),
    ...ofClinic(people),
  };
}

interface Stuff {
  apps: Apps;
  people: People;
  treatment: Treatment;
}

function inquiriesAndQuotes({ people: { patient, provider_id }, treatment }: Stuff): Things {
  const inquiry = async () => (await aTalkativeInquiry(patient.id)).id;
  const shared = async (values = {}) => {
    const id = await inquiry();
    await given(id, provider_id, values);
    return id;
  };
  const quote = async (status: QuoteState): Promise<Quote> =>
    aQuoteThatIs(status, { inquiry_id: await shared(), provider_id, treatment_id: treatment.id });
  const quoteIn = (status: QuoteState) => async () => (await quote(status)).id;
  const review = { patient_id: patient.id, provider_id, overall_rating: 5, is_published: true };
  const payment = { payment_method: 'bank_transfer', payment_type: 'deposit', payment_status: 'completed' };
  return {
    inquiry: shared,
    /** For a quote with what another clinic offers. */
    asked: shared,
    ungiven: inquiry,
    lapsed: () => shared({ expires_at: new Date(Date.now() - 60_000) }),
    withdrawn: () => shared({ withdrawn_at: new Date() }),
    draft: quoteIn('inquiry'),
    offer: async () => {
      const { id, inquiry_id: inquiry } = await quote('quote');
      return { id, inquiry };
    },
    accepted: quoteIn('accepted'),
    booking: quoteIn('confirmed'),
    underway: quoteIn('inprogress'),
    treated: quoteIn('aftercare'),
    review: async () => (await make(Review, { ...review, quote_id: (await quote('completed')).id })).id,
    payment: async () => {
      const { id: quote_id } = await quote('confirmed');
      const of = { quote_id, patient_id: patient.id, provider_id, amount: '600.00', currency: 'EUR' };
      return (await make(Payment, { ...of, ...payment })).id;
    },
  };
}

function recoveries({ apps, people: { patient, provider_id } }: Stuff): Things {
  return {
    plan: async () => {
      const { plan, milestones } = await aPlan({ patient_id: patient.id, provider_id });
      const { id: milestone, milestone_definition_id } = milestones[1]!;
      await apps.database.app.manager.update(
        AftercareMilestoneDefinition,
        { id: milestone_definition_id },
        { scan_frequency_days: 4, scan_count: 3 },
      );
      const { id: questionnaire } = await aQuestionnaire();
      await make(AftercareMilestoneDefinitionQuestionnaire, {
        milestone_definition_id,
        questionnaire_id: questionnaire,
        frequency_days: 5,
      });
      const { id: answers } = await anAnswer(milestones[1]!, patient.id);
      const about = { after_care_id: plan.id, subject: 'Washing' };
      const { id: talk } = await make(AftercareConversation, about);
      const from = { sender_id: patient.id, sender_type: 'Patient' };
      await make(AftercareMessage, { ...from, aftercare_conversation_id: talk, content: 'How warm?' });
      return { id: plan.id, milestone, questionnaire, answers, talk };
    },
    request: async () => (await aRequest({ patient_id: patient.id, treatment_date: day(-10) })).id,
    month: async () => {
      const { id } = await aRequest({ patient_id: patient.id, treatment_date: day(-10) });
      const of = { standalone_aftercare_request_id: id, patient_id: patient.id, month_number: 1 };
      const sum = { amount: '100.00', currency: 'EUR', payment_method: 'bank_transfer' };
      return (await make(AftercarePayment, { ...of, ...sum, payment_type: 'monthly' })).id;
    },
  };
}

function conversations({ patient, provider_id, owner }: People): Things {
  const notice = (notifiable_type: string, notifiable_id: string) => async () => {
    const words = { type: 'test.notice', title: 'Something', body: 'Something happened.' };
    return (await make(AlertsNotification, { ...words, notifiable_type, notifiable_id })).id;
  };
  const talk = async () => {
    const { id: inquiry_id } = await aTalkativeInquiry(patient.id);
    const { id } = await make(Conversation, { inquiry_id, patient_id: patient.id, provider_id });
    const from = { sender_id: patient.id, sender_type: 'Patient' };
    await make(Message, { ...from, conversation_id: id, content: 'Is June free?' });
    return id;
  };
  return {
    talk,
    /** In which a file of the patient is sent. */
    chat: talk,
    noticeOfPatient: notice('Patient', patient.id),
    noticeOfClinic: notice('Provider', provider_id),
    noticeOfOwner: notice('ProviderUser', owner.id),
  };
}

function ofPatient({ patient, other }: People): Things {
  return {
    passport: async () => {
      for (const patient_id of [other.patient_id, patient.id])
        await make(PassportDetail, {
          patient_id,
          name_on_passport: 'LINDQVIST ANNA',
          passport_number: 'AB1234567',
          nationality: 'Sweden',
          expiry_date: '2034-05-01',
        });
      return patient.id;
    },
    consent: async () => {
      const terms_and_conditions_id = await someTerms();
      const consent_type = 'marketing';
      const granted = { patient_id: patient.id, terms_and_conditions_id, consent_type };
      return (await make(PatientConsent, { ...granted, granted_at: new Date() })).id;
    },
    photo: async () =>
      (await anUpload(patient, { file_path: `uploads/app/${randomUUID()}.png`, file_type: 'image/png' })).id,
  };
}

function ofClinic({ provider_id, owner, other }: People): Things {
  const packageOf = (provider_id: string) => async () => {
    const hotel = { package_name: 'Hotel', package_category: 'hotel', package_price: '150.00' };
    return (await make(Package, { ...hotel, currency: 'EUR', provider_id })).id;
  };
  return {
    package: packageOf(provider_id),
    packageElsewhere: packageOf(other.provider_id),
    bill: async () => {
      const period = { period_start: '2026-01-01', period_end: '2026-01-31' };
      const sums = {
        gross_amount: '100.00',
        commission_amount: '15.00',
        net_amount: '85.00',
        currency: 'EUR',
      };
      const bill_number = randomUUID();
      return (await make(ProviderBill, { ...period, ...sums, provider_id, bill_number, status: 'issued' }))
        .id;
    },
    discount: async () => {
      const code = { discount_code: randomBytes(6).toString('hex'), discount_type: 'percentage' };
      const terms = { ...code, discount_value: '10.00', requires_provider_approval: true };
      const { id: discount_id } = await make(Discount, terms);
      await make(ProviderDiscount, { discount_id, provider_id });
      return discount_id;
    },
    invitation: async () => {
      const token = randomBytes(32).toString('base64url');
      const { id } = await make(ProviderStaffInvitation, {
        provider_id,
        email: `${randomUUID()}@example.com`,
        role: 'doctor',
        token_hash: hashToken(token),
        invited_by_type: 'ProviderUser',
        invited_by_id: owner.id,
        expires_at: new Date(Date.now() + 86_400_000),
      });
      return { id, token };
    },
    accessToken: async () => {
      const of = {
        tokenable_type: 'ProviderUser',
        tokenable_id: owner.id,
        abilities: '["clinic.bills.read"]',
      };
      const token = hashToken(randomBytes(32).toString('base64url'));
      return (await make(PersonalAccessToken, { ...of, name: 'Our website', token })).id;
    },
    pricedTreatment: async () => {
      const price = { pricing_unit: 'flat', price: '2400.00', currency: 'EUR' };
      const { id: treatment_id } = await aTreatment();
      await make(ProviderTreatmentPricing, { ...price, provider_id, treatment_id });
      return treatment_id;
    },
    newClinic: async () => (await aClinic()).id,
  };
}
