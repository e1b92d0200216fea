import { letter, type Letter } from '../../core/letter.js';
import { type Audience, appUrl } from '../../core/mail.js';
import { type AlertsNotification, type NotificationMail } from './entities.js';
import { kindOf } from './kinds.js';

const AUDIENCES: Readonly<Record<string, Audience>> = {
  User: 'staff',
  Patient: 'patients',
  ProviderUser: 'clinics',
};
/** Where the back office shows what a notification is about. */
const TABLES: Readonly<Record<string, string>> = {
  Patient: 'patients',
  Provider: 'providers',
  ProviderUser: 'provider_users',
  ProviderDocument: 'provider_documents',
  ProviderBill: 'provider_bills',
  Inquiry: 'inquiries',
  Quote: 'quotes',
  Schedule: 'schedules',
  Payment: 'payments',
  InstallmentPaymentPlan: 'installment_payment_plans',
  AfterCare: 'after_cares',
  AftercareMilestone: 'aftercare_milestones',
  AftercareQuestion: 'aftercare_questions',
  AftercareQuestionnaireResponse: 'aftercare_questionnaire_responses',
  StandaloneAftercareRequest: 'standalone_aftercare_requests',
  AftercarePayment: 'aftercare_payments',
  Conversation: 'conversations',
  AftercareConversation: 'aftercare_conversations',
  Review: 'reviews',
  ApprovalRequest: 'approval_requests',
  Discount: 'discounts',
  BankingDetail: 'banking_details',
  AffiliateCommission: 'affiliate_commissions',
  TermsAndConditions: 'terms_and_conditions',
  Treatment: 'treatments',
  User: 'users',
};
const WORDS = {
  en: {
    discreet: 'Sign in to read the details: for privacy they are not in this mail.',
    staff: 'Open it in the back office',
    app: 'Open Hairline',
  },
  tr: {
    discreet: 'Ayrıntıları okumak için giriş yapın: gizlilik nedeniyle bu e-postada yer almıyorlar.',
    staff: 'Yönetim panelinde aç',
    app: "Hairline'ı aç",
  },
} as const;

interface Mailed {
  mail: Pick<NotificationMail, 'recipient_type'>;
  notification: AlertsNotification;
}

/** A notification as its row has it, in the row's language, with the way to where the person can act. */
export function notificationLetter({ mail, notification }: Mailed): Letter {
  const { type, title, body, severity } = notification;
  const locale = notification.locale === 'tr' ? 'tr' : 'en';
  const audience = AUDIENCES[mail.recipient_type] ?? 'patients';
  const words = WORDS[locale];
  return letter({
    locale,
    subject: title,
    paragraphs: [kindOf(type).discreet ? words.discreet : body],
    button: {
      label: audience === 'staff' ? words.staff : words.app,
      link: audience === 'staff' ? recordOf(notification) : appUrl(audience),
    },
    urgent: severity === 'critical',
  });
}

function recordOf({ id, subject_type, subject_id }: AlertsNotification): string {
  const [table, row] =
    subject_type && subject_id && TABLES[subject_type]
      ? [TABLES[subject_type], subject_id]
      : ['alerts_notifications', id];
  return `${appUrl()}/admin/resources/${table}/records/${row}/show`;
}
