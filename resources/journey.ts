import acceptQuoteForPatient from '../actions/accept-quote-for-patient.js';
import cancelBooking from '../actions/cancel-booking.js';
import completeTreatment from '../actions/complete-treatment.js';
import enterQuoteForClinic from '../actions/enter-quote-for-clinic.js';
import extendQuoteExpiry from '../actions/extend-quote-expiry.js';
import markArrived from '../actions/mark-arrived.js';
import rejectQuoteForPatient from '../actions/reject-quote-for-patient.js';
import rescheduleTreatment from '../actions/reschedule-treatment.js';
import submitQuoteForClinic from '../actions/submit-quote-for-clinic.js';
import approveReview from '../actions/approve-review.js';
import createInstallmentPlan from '../actions/create-installment-plan.js';
import recordBankTransfer from '../actions/record-bank-transfer.js';
import acknowledgeCriticalAlert from '../actions/acknowledge-critical-alert.js';
import askForMorePhotos from '../actions/ask-for-more-photos.js';
import inviteProviders from '../actions/invite-providers.js';
import rejectReview from '../actions/reject-review.js';
import unpublishReview from '../actions/unpublish-review.js';
import withdrawProvider from '../actions/withdraw-provider.js';
import { area, resource } from '../src/admin/definition.js';
import { changeMedicalHistory, createMedicalHistory } from '../src/domain/inquiries/alert-level.js';
import { enterInquiry } from '../src/domain/inquiries/enter-inquiry.js';
import {
  Inquiry,
  InquiryProvider,
  MedicalHistory,
  Questionnaire,
  WorkflowTimeline,
} from '../src/domain/inquiries/entities.js';
import { enterQuote } from '../src/domain/quotes/enter-quote.js';
import {
  Flight,
  Hotel,
  Quote,
  QuoteClinician,
  QuotePackage,
  Schedule,
  Timeline,
} from '../src/domain/quotes/entities.js';
import { ProviderRating, Review } from '../src/domain/reviews/entities.js';

export const inquiries = area(
  { name: 'Inquiries', icon: 'MessageSquare', read: 'inquiries.read', write: 'inquiries.write' },
  resource(Inquiry, {
    list: [
      'patient_id',
      'problem',
      'symptom_severity',
      'nature_of_concern',
      'treatment_schedule',
      'created_at',
    ],
    sort: { by: 'created_at', direction: 'desc' },
    groups: {
      Concern: [
        'patient_id',
        'problem',
        'problem_details',
        'nature_of_concern',
        'duration_of_concern',
        'symptom_severity',
      ],
      Background: ['previous_treatments', 'lifestyle_factors', 'additional_notes'],
      'Scans and dates': ['scan_url', 'additional_files', 'treatment_schedule'],
    },
    related: [
      { table: 'quotes', by: 'inquiry_id' },
      { table: 'inquiry_providers', by: 'inquiry_id', label: 'Invited clinics' },
      { table: 'medical_histories', by: 'inquiry_id', label: 'Medical history' },
      { table: 'workflow_timelines', by: 'inquiry_id', label: 'Timeline' },
      { table: 'conversations', by: 'inquiry_id' },
      { table: 'questionnaires', by: 'inquiry_id' },
    ],
    actions: [inviteProviders, enterQuoteForClinic, askForMorePhotos, withdrawProvider],
    save: { create: enterInquiry },
  }),
  resource(InquiryProvider, { label: 'Invited clinics' }),
  resource(MedicalHistory, {
    read: 'medical.alert',
    write: 'medical.write',
    label: 'Medical histories',
    list: ['inquiry_id', 'alert_level', 'critical_conditions', 'age', 'created_at'],
    groups: {
      Alert: [
        'inquiry_id',
        'alert_level',
        'critical_conditions',
        'alert_acknowledged_at',
        'alert_acknowledged_by_user_id',
      ],
      History: [
        'age',
        'medical_conditions',
        'medications',
        'allergies',
        'previous_surgeries',
        'family_history',
      ],
      Habits: ['smoking_status', 'alcohol_consumption'],
    },
    actions: [acknowledgeCriticalAlert],
    save: { create: createMedicalHistory, change: changeMedicalHistory },
  }),
  resource(Questionnaire, { label: 'Discovery answers' }),
  resource(WorkflowTimeline, { label: 'Timeline' }),
);

export const quotes = area(
  { name: 'Quotes and bookings', icon: 'FileText', read: 'quotes.read', write: 'quotes.transition' },
  resource(Quote, {
    list: ['inquiry_id', 'provider_id', 'treatment_id', 'quote_amount', 'status', 'expires_at', 'created_at'],
    sort: { by: 'created_at', direction: 'desc' },
    groups: {
      Offer: ['inquiry_id', 'provider_id', 'treatment_id', 'package_id', 'treatment_date', 'note'],
      Price: [
        'quote_amount',
        'currency',
        'discount_amount',
        'discount_id',
        'affiliate_discount_code_id',
        'commission',
        'deposit_percentage',
      ],
      State: ['status', 'expires_at', 'expiration_hours', 'auto_accepted', 'appointment_pre_scheduled'],
    },
    related: [
      { table: 'payments', by: 'quote_id' },
      { table: 'schedules', by: 'quote_id', label: 'Schedule' },
      { table: 'quote_clinicians', by: 'quote_id', label: 'Clinicians' },
      { table: 'quote_packages', by: 'quote_id', label: 'Packages' },
      { table: 'installment_payment_plans', by: 'quote_id', label: 'Instalments' },
      { table: 'timelines', by: 'quote_id', label: 'Treatment day' },
      { table: 'hotels', by: 'quote_id' },
      { table: 'flights', by: 'quote_id' },
      { table: 'after_cares', by: 'quote_id', label: 'Aftercare' },
      { table: 'reviews', by: 'quote_id' },
    ],
    actions: [
      submitQuoteForClinic,
      acceptQuoteForPatient,
      recordBankTransfer,
      createInstallmentPlan,
      markArrived,
      completeTreatment,
      rescheduleTreatment,
      extendQuoteExpiry,
      rejectQuoteForPatient,
      cancelBooking,
    ],
    save: { create: enterQuote },
  }),
  resource(QuotePackage, { label: 'Packages in quotes' }),
  resource(QuoteClinician, { label: 'Clinicians of quotes' }),
  resource(Schedule, { label: 'Appointments' }),
  resource(Timeline, { label: 'Treatment days' }),
  resource(Hotel),
  resource(Flight),
);

export const reviews = area(
  { name: 'Reviews', icon: 'Star', read: 'reviews.read', write: 'reviews.moderate' },
  resource(Review, {
    list: ['provider_id', 'patient_id', 'overall_rating', 'review_text', 'is_published', 'created_at'],
    sort: { by: 'created_at', direction: 'desc' },
    groups: {
      Review: ['overall_rating', 'review_text', 'patient_id', 'provider_id', 'quote_id'],
      'In detail': ['facility_rating', 'staff_rating', 'results_rating', 'value_rating'],
      Moderation: ['is_published', 'moderated_at', 'moderated_by_user_id', 'moderation_reason'],
    },
    actions: [approveReview, rejectReview, unpublishReview],
  }),
  resource(ProviderRating, { label: 'Averages of clinics', write: null }),
);
