import {
  belongsTo,
  choice,
  indexed,
  longText,
  looseId,
  Row,
  table,
  text,
  timestamp,
} from '../../core/columns.js';
import { LOCALES } from '../people/states.js';

export const NOTIFIABLE_TYPES = ['User', 'Patient', 'ProviderUser', 'Provider'] as const;
export const RECIPIENT_TYPES = ['User', 'Patient', 'ProviderUser'] as const;
export const NOTIFICATION_SEVERITIES = ['info', 'warning', 'critical'] as const;
export const DELIVERY_STATES = ['pending', 'delivered', 'failed'] as const;
/** What a notification may link to. */
export const NOTIFICATION_SUBJECTS = [
  'Patient',
  'Provider',
  'ProviderUser',
  'ProviderDocument',
  'ProviderBill',
  'Inquiry',
  'Quote',
  'Schedule',
  'Payment',
  'InstallmentPaymentPlan',
  'AfterCare',
  'AftercareMilestone',
  'AftercareQuestion',
  'AftercareQuestionnaireResponse',
  'StandaloneAftercareRequest',
  'AftercarePayment',
  'PaymentDispute',
  'GatewayDrift',
  'Conversation',
  'AftercareConversation',
  'Review',
  'ApprovalRequest',
  'Discount',
  'BankingDetail',
  'AffiliateCommission',
  'TermsAndConditions',
  'Treatment',
  'User',
] as const;

/** Something that one person or clinic should know, shown in their app. */
@table('alerts_notifications', 'title')
@indexed('idx_alerts_notifications_notifiable_read_at', ['notifiable_id', 'notifiable_type', 'read_at'])
@indexed('idx_alerts_notifications_delivery_state_created_at', ['delivery_state', 'created_at'])
@indexed('idx_alerts_notifications_subject', ['subject_id', 'subject_type'])
export class AlertsNotification extends Row {
  @choice(NOTIFIABLE_TYPES, { managed: true }) notifiable_type!: string;
  @looseId({ index: false, managed: true }) notifiable_id!: string;
  /** What happened, dotted: quote.expired. */
  @text({ length: 100, index: true, managed: true }) type!: string;
  @choice(NOTIFICATION_SEVERITIES, { default: 'info', index: true, managed: true }) severity!: string;
  @text({ managed: true }) title!: string;
  @longText({ managed: true }) body!: string;
  @choice(NOTIFICATION_SUBJECTS, { nullable: true, managed: true }) subject_type!: string | null;
  @looseId({ index: false, nullable: true, managed: true }) subject_id!: string | null;
  @choice(LOCALES, { length: 8, default: 'en', managed: true }) locale!: string;
  // A job that runs twice tells nobody twice.
  @text({ nullable: true, unique: true, managed: true }) dedupe_key!: string | null;
  @timestamp({ nullable: true, managed: true }) read_at!: Date | null;
  @choice(DELIVERY_STATES, { default: 'pending', managed: true }) delivery_state!: string;
  @timestamp({ nullable: true, managed: true }) delivered_at!: Date | null;
}

export const MAIL_STATES = ['pending', 'sending', 'sent', 'refused', 'not_sent'] as const;

/** One mail of a notification to one person: theirs, or their clinic's. */
@table('notification_mails', ['alerts_notification_id', 'recipient_type'])
@indexed(
  'uq_notification_mails_notification_recipient',
  ['alerts_notification_id', 'recipient_id', 'recipient_type'],
  true,
)
@indexed('idx_notification_mails_recipient', ['recipient_id', 'recipient_type'])
@indexed('idx_notification_mails_mail_state_created_at', ['mail_state', 'created_at'])
export class NotificationMail extends Row {
  @belongsTo(() => AlertsNotification, { index: false, managed: true }) alerts_notification_id!: string;
  @choice(RECIPIENT_TYPES, { managed: true }) recipient_type!: string;
  @looseId({ index: false, managed: true }) recipient_id!: string;
  @choice(MAIL_STATES, { default: 'pending', managed: true }) mail_state!: string;
  /** Since when somebody is sending it. */
  @timestamp({ nullable: true, managed: true }) claimed_at!: Date | null;
  @timestamp({ nullable: true, managed: true }) mailed_at!: Date | null;
  /** Why it was not sent, in words that name nobody. */
  @text({ nullable: true, managed: true }) failure!: string | null;
}
