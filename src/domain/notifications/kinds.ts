import { type NotificationPreference } from '../providers/entities.js';

/** A clinic's choices about its mails; what no choice covers always goes out. */
type Preference = Extract<keyof NotificationPreference, `${string}_notification`>;
type ClinicRole = 'doctor' | 'coordinator';

export interface NotificationKind {
  preference: Preference | null;
  /** Who of a clinic is told beside its owner. */
  roles: readonly ClinicRole[];
  /**
   * The text may hold what somebody wrote about a patient, a stage of recovery or an alert: the mail then has the
   * title alone, and the details are read behind a sign-in.
   */
  discreet?: true;
}

const BOTH = ['doctor', 'coordinator'] as const;
const account: NotificationKind = { preference: null, roles: [] };
const money: NotificationKind = { preference: null, roles: [] };
const quote: NotificationKind = { preference: 'quote_notification', roles: BOTH };
const booking: NotificationKind = { preference: 'schedule_notification', roles: ['coordinator'] };
const treatment: NotificationKind = { preference: 'start_treatment_notification', roles: BOTH };
const aftercare: NotificationKind = { preference: 'after_care_notification', roles: BOTH, discreet: true };
const review: NotificationKind = { preference: 'review_notification', roles: [] };
const conversation: NotificationKind = { preference: null, roles: BOTH };
const offer: NotificationKind = { preference: null, roles: ['coordinator'] };

/** Every kind of notification there is: which choice of a clinic it falls under, and whom of the clinic it concerns. */
const KINDS: Readonly<Record<string, NotificationKind>> = {
  'inquiry.invited': quote,
  'inquiry.withdrawn': quote,
  'inquiry.entered': quote,
  'inquiry.declined': { ...quote, discreet: true },
  'inquiry.photos_requested': { ...quote, discreet: true },
  'inquiry.critical_alert': { ...quote, discreet: true },
  'quote.submitted': quote,
  'quote.extended': quote,
  'quote.expired': quote,
  'quote.ends_soon': quote,
  'quote.rejected': { ...quote, discreet: true },
  'quote.withdrawn': { ...quote, discreet: true },
  'quote.accepted': { ...quote, preference: 'schedule_notification' },
  'quote.cancelled': { ...booking, discreet: true },
  'booking.confirmed': booking,
  'treatment.rescheduled': { ...booking, roles: BOTH },
  'treatment.started': treatment,
  'treatment.completed': { ...treatment, discreet: true },
  'treatment.offered': offer,
  'treatment.ended': offer,
  'aftercare.bundle_assigned': aftercare,
  'aftercare.completed': aftercare,
  'aftercare.milestone_closed': aftercare,
  'aftercare.progress_recorded': aftercare,
  'aftercare.reassigned': aftercare,
  'aftercare.resumed': aftercare,
  'aftercare.shifted': aftercare,
  'aftercare.suspended': aftercare,
  'aftercare.urgent_acknowledged': aftercare,
  'aftercare.urgent_answer': aftercare,
  'aftercare.urgent_waiting': aftercare,
  'aftercare.due': aftercare,
  'aftercare.overdue': aftercare,
  'aftercare.milestone_begun': aftercare,
  'aftercare.step': aftercare,
  'standalone_aftercare.asked': aftercare,
  'standalone_aftercare.assigned': aftercare,
  'standalone_aftercare.activated': aftercare,
  'standalone_aftercare.rejected': aftercare,
  'standalone_aftercare.withdrawn': aftercare,
  'standalone_aftercare.paid': money,
  'standalone_aftercare.month_unpaid': money,
  'standalone_aftercare.month_due': money,
  'standalone_aftercare.payment_announced': money,
  'standalone_aftercare.payment_expected': money,
  'payment.announced': money,
  'payment.completed': money,
  'payment.disputed': money,
  'payment.dispute_ended': money,
  'payment.drifted': money,
  'payment.expected': money,
  'payment.failed': money,
  'payment.reconciled': money,
  'payment.refunded': money,
  'refund.requested': money,
  'refund.approved': money,
  'refund.declined': money,
  'refund.failed': money,
  'installment_plan.created': money,
  'installment_plan.cancelled': { ...money, discreet: true },
  'installment_plan.completed': money,
  'installment_plan.defaulted': money,
  'installment_plan.resumed': money,
  'installment.overdue': money,
  'provider_bill.issued': money,
  'provider_bill.paid': money,
  'provider_bill.void': money,
  'banking_details.verified': money,
  'affiliate_commission.paid': money,
  'affiliate.to_pay': money,
  'review.written': review,
  'review.published': review,
  'review.rejected': { ...review, discreet: true },
  'review.unpublished': { ...review, discreet: true },
  'conversation.message': conversation,
  'conversation.replied': conversation,
  'conversation.handed_over': conversation,
  'conversation.closed': conversation,
  'conversation.reopened': conversation,
  'discount.approval_requested': offer,
  'discount.approved': offer,
  'discount.rejected': offer,
  'discount.deactivated': offer,
  'discount.expired': offer,
  'document.ends_soon': account,
  'document.expired': account,
  'discount.provider_approved': offer,
  'discount.provider_rejected': offer,
  'account.access_token_made': account,
  'account.recovery_code_used': account,
  'account.recovery_codes_renewed': account,
  'account.second_factor_off': account,
  'account.second_factor_on': account,
  'account.second_factor_reset': account,
  'provider.approved': account,
  'provider.reactivated': account,
  'provider.suspended': account,
  'patient.email_changed': account,
  'patient.erasure_requested': account,
  'patient.erasure_approved': account,
  'patient.erasure_declined': account,
  'patient.merged': account,
  'patient.suspended': account,
  'patient.reactivated': account,
  'staff.reactivated': account,
  'staff.recovery_code_used': account,
  'staff.roles_changed': account,
  'staff.second_factor_reset': account,
  'staff.unlocked': account,
  'terms.consent_asked': account,
};

export const knowsKind = (type: string): boolean => Object.hasOwn(KINDS, type);
export const kindsThatAreKnown = (): string[] => Object.keys(KINDS);

/** What nobody has placed goes to everybody whom it may concern, and says as little as it can. */
export const kindOf = (type: string): NotificationKind =>
  knowsKind(type) ? KINDS[type]! : { preference: null, roles: BOTH, discreet: true };
