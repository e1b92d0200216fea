import { sweep } from '../core/queue.js';
import { sealAudit, sealLateEntries } from '../core/seal.js';
import { writeAffiliateStatement } from '../domain/affiliates/write-statement.js';
import { followPlans } from '../domain/aftercare/follow-plans.js';
import { repeatUrgent } from '../domain/aftercare/repeat-urgent.js';
import { tellAffiliatePayouts } from '../domain/affiliates/tell-payouts.js';
import { sweepKept } from '../core/sweep-kept.js';
import { sweepCredentials } from '../domain/auth/sweep-credentials.js';
import { draftMonthlyBills } from '../domain/commissions/draft-monthly-bills.js';
import { expireDiscounts } from '../domain/discounts/expire-discounts.js';
import { expireDocuments, warnOfDocuments } from '../domain/providers/expire-documents.js';
import { remindOfAppointments } from '../domain/quotes/remind-of-appointments.js';
import { remindOfQuotes } from '../domain/quotes/remind-of-quotes.js';
import { chargeMonths } from '../domain/standalone-aftercare/charge-months.js';
import { expectMonths } from '../domain/standalone-aftercare/expect-months.js';
import { askConsents } from '../domain/content/ask-consents.js';
import { mailInvitation, mailPasswordReset } from '../domain/access/passwords.js';
import { endSessionsOf } from '../domain/access/sessions.js';
import { forgetAttemptsOf } from '../domain/access/unlock-account.js';
import { mailNotification } from '../domain/notifications/mail-notification.js';
import { reconcileDaily, reconcileGateway } from '../domain/gateway/reconcile.js';
import { workEvent } from '../domain/gateway/work-event.js';
import { deliverNotification } from '../domain/notifications/deliver-notification.js';
import { mailClinicPassword } from '../domain/providers/mail-clinic-password.js';
import { mailClinicInvitation } from '../domain/providers/invite-provider-staff.js';
import { askGateway } from '../domain/gateway/ask-gateway.js';
import { chargeInstallments } from '../domain/payments/charge-installments.js';
import { defaultLatePlans } from '../domain/payments/default-plan.js';
import { remindInstallments } from '../domain/payments/remind-installments.js';
import { chargePayment } from '../domain/gateway/charge-payment.js';
import { closeAbandonedCards, closeCardPayment } from '../domain/gateway/close-abandoned-cards.js';
import { forgetGatewayAccount } from '../domain/gateway/gateway-account.js';
import { refundCard } from '../domain/gateway/refund-card.js';
import { writePersonalData } from '../domain/people/write-personal-data.js';
import { mailPatientPassword } from '../domain/people/mail-patient-password.js';
import { mailPerson } from '../domain/people/mail-person.js';
import { mailEmailVerification } from '../domain/people/verify-email.js';
import { removeFiles } from '../domain/people/remove-files.js';
import { expireQuotes } from '../domain/quotes/expire-quotes.js';
import { sweepUploads } from '../domain/files/sweep-uploads.js';
import { checkBulk, runBulk } from '../domain/tasks/bulk.js';
import { makeDownload, sweepDownloads } from '../domain/tasks/download.js';
import { type JobMap, type Rhythm } from './job.js';

/** Every job by its name. */
export const jobs: JobMap = {
  'close-card-payment': (actor, { id, table }) => closeCardPayment(actor, id, table),
  'charge-payment': (actor, { id, table }) => chargePayment(actor, id, table),
  'ask-consents': (actor, { terms_id, after }) => askConsents(actor, terms_id, after),
  'check-bulk': (actor, { task_id }) => checkBulk(actor, task_id),
  'deliver-notification': (actor, { id }) => deliverNotification(actor, id),
  'mail-clinic-invitation': (actor, { invitation_id }) => mailClinicInvitation(actor, invitation_id),
  'mail-clinic-password': (actor, { provider_user_id }) => mailClinicPassword(actor, provider_user_id),
  'mail-email-verification': (actor, { patient_id }) => mailEmailVerification(actor, patient_id),
  'end-sessions': async (_actor, { user_id, before }) => void (await endSessionsOf(user_id, { before })),
  'forget-attempts': (_actor, { user_id }) => forgetAttemptsOf(user_id),
  'mail-invitation': (actor, { user_id }) => mailInvitation(actor, user_id),
  'mail-notification': (actor, { id }) => mailNotification(actor, id),
  'mail-password-reset': (actor, { user_id }) => mailPasswordReset(actor, user_id),
  'make-download': (actor, { task_id }) => makeDownload(actor, task_id),
  'reconcile-payment': (actor, { id, asked_by_user_id }) => askGateway(actor, id, asked_by_user_id),
  'reconcile-gateway': (actor, { since }) => reconcileGateway(actor, new Date(since)),
  'forget-gateway-account': (_actor, { gateway_customer_id }) => forgetGatewayAccount(gateway_customer_id),
  'refund-card': (actor, { id, table }) => refundCard(actor, id, table),
  'export-personal-data': (actor, { task_id }) => writePersonalData(actor, task_id),
  'mail-patient-password': (actor, { patient_id }) => mailPatientPassword(actor, patient_id),
  'mail-person': (actor, { sealed }) => mailPerson(actor, sealed),
  'remove-files': (actor, { paths }) => removeFiles(actor, paths),
  'run-bulk': (actor, { task_id }) => runBulk(actor, task_id),
  'work-gateway-event': (actor, { id }) => workEvent(actor, id),
  'write-affiliate-statement': (actor, { task_id }) => writeAffiliateStatement(actor, task_id),
};

/** What keeps the program itself in order; every worker does it. */
export const upkeep: Rhythm[] = [
  { name: 'seal-audit', every_ms: 2_000, run: sealAudit },
  { name: 'seal-late-audit-entries', every_ms: 60 * 60_000, run: sealLateEntries },
  { name: 'sweep-downloads', every_ms: 60 * 60_000, run: sweepDownloads },
  { name: 'sweep-uploads', every_ms: 60 * 60_000, run: sweepUploads },
  { name: 'sweep-outbox', every_ms: 5_000, run: () => sweep() },
];

/** What days and hours demand of the platform. */
export const clock: Rhythm[] = [
  { name: 'close-abandoned-cards', every_ms: 60_000, run: closeAbandonedCards },
  { name: 'reconcile-gateway', every_ms: 10 * 60_000, run: reconcileDaily },
  { name: 'expire-quotes', every_ms: 15_000, run: expireQuotes },
  { name: 'remind-installments', every_ms: 60_000, run: remindInstallments },
  { name: 'charge-installments', every_ms: 60_000, run: chargeInstallments },
  { name: 'default-late-plans', every_ms: 60_000, run: defaultLatePlans },
  { name: 'follow-aftercare-plans', every_ms: 60_000, run: followPlans },
  { name: 'repeat-urgent-answers', every_ms: 5 * 60_000, run: repeatUrgent },
  { name: 'remind-of-quotes', every_ms: 60_000, run: remindOfQuotes },
  { name: 'remind-of-appointments', every_ms: 5 * 60_000, run: remindOfAppointments },
  { name: 'expire-discounts', every_ms: 5 * 60_000, run: expireDiscounts },
  { name: 'expire-documents', every_ms: 5 * 60_000, run: expireDocuments },
  { name: 'warn-of-documents', every_ms: 60 * 60_000, run: warnOfDocuments },
  { name: 'draft-monthly-bills', every_ms: 60 * 60_000, run: draftMonthlyBills },
  { name: 'charge-aftercare-months', every_ms: 5 * 60_000, run: chargeMonths },
  { name: 'expect-aftercare-months', every_ms: 60 * 60_000, run: expectMonths },
  { name: 'tell-affiliate-payouts', every_ms: 60 * 60_000, run: tellAffiliatePayouts },
  { name: 'sweep-kept', every_ms: 60 * 60_000, run: sweepKept },
  { name: 'sweep-credentials', every_ms: 60 * 60_000, run: sweepCredentials },
];
