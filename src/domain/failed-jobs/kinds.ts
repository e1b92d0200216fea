interface Kind {
  /** What it does, as a sentence begins: "Send a mail about a notification". */
  does: string;
  /** The table of the row that it concerns. */
  table?: string;
  /** Where its payload, or the clock, names that row. */
  key?: string;
}

/** Jobs and what the clock demands, in words. What is missing here is called by its name. */
const KINDS: Readonly<Record<string, Kind>> = {
  'deliver-notification': { does: 'Show a notification', table: 'alerts_notifications' },
  'mail-notification': { does: 'Mail a notification', table: 'notification_mails' },
  'charge-payment': { does: 'Charge a card', table: 'payments' },
  'refund-card': { does: 'Pay back to a card', table: 'payments' },
  'reconcile-payment': { does: 'Ask the gateway about a payment', table: 'payments' },
  'work-gateway-event': { does: 'Follow what the gateway told', table: 'gateway_events' },
  'close-card-payment': { does: 'Close a card payment that nobody makes', table: 'payments' },
  'reconcile-gateway': { does: 'Hold our payments against the gateway' },
  'ask-consents': { does: 'Ask patients for a consent', table: 'terms_and_conditions', key: 'terms_id' },
  'check-bulk': { does: 'Look at the rows of a bulk action', table: 'background_tasks', key: 'task_id' },
  'run-bulk': { does: 'Run a bulk action', table: 'background_tasks', key: 'task_id' },
  'make-download': { does: 'Make a download', table: 'background_tasks', key: 'task_id' },
  'export-personal-data': { does: 'Collect personal data', table: 'background_tasks', key: 'task_id' },
  'write-affiliate-statement': {
    does: 'Write a statement for an affiliate',
    table: 'background_tasks',
    key: 'task_id',
  },
  'mail-invitation': { does: 'Mail an invitation to staff', table: 'users', key: 'user_id' },
  'mail-password-reset': { does: 'Mail a password link to staff', table: 'users', key: 'user_id' },
  'end-sessions': { does: 'End the sessions of staff', table: 'users', key: 'user_id' },
  'forget-attempts': { does: 'Unlock the sign-in of staff', table: 'users', key: 'user_id' },
  'mail-patient-password': {
    does: 'Mail a password link to a patient',
    table: 'patients',
    key: 'patient_id',
  },
  'mail-email-verification': {
    does: 'Mail a patient the link that verifies an address',
    table: 'patients',
    key: 'patient_id',
  },
  'mail-clinic-password': {
    does: 'Mail a password link to somebody of a clinic',
    table: 'provider_users',
    key: 'provider_user_id',
  },
  'mail-clinic-invitation': {
    does: 'Mail an invitation to a clinic',
    table: 'provider_staff_invitations',
    key: 'invitation_id',
  },
  'mail-person': { does: 'Mail a person about their account' },
  'forget-gateway-account': { does: 'Forget the card of an erased person at the gateway' },
  'remove-files': { does: 'Remove files of an erased person' },
  draftMonthlyBills: { does: 'Draft the bill of a month', table: 'providers' },
  warnOfDocuments: { does: 'Warn of a document that ends soon', table: 'provider_documents' },
  expireDocuments: { does: 'Note that a document has ended', table: 'provider_documents' },
  remindOfQuotes: { does: 'Remind of a quote that ends soon', table: 'quotes' },
  remindOfAppointments: { does: 'Remind of an appointment', table: 'schedules' },
  expireDiscounts: { does: 'Let a discount expire', table: 'discounts' },
  expectMonths: { does: 'Ask for the next month of aftercare', table: 'standalone_aftercare_requests' },
  chargeInstallments: { does: 'Charge an instalment that is due', table: 'payments' },
  remindInstallments: { does: 'Remind of an instalment', table: 'payments' },
  defaultLatePlans: { does: 'Stop an instalment plan that is not paid', table: 'installment_payment_plans' },
  tellAffiliatePayouts: { does: 'Tell what an affiliate is to be paid', table: 'affiliates' },
  followPlans: { does: 'Move a recovery plan on', table: 'after_cares' },
  repeatUrgent: { does: 'Tell again of an urgent answer', table: 'aftercare_questionnaire_responses' },
  closeCards: { does: 'Let a card payment go that nobody makes', table: 'payments' },
  closeAftercareCards: {
    does: 'Let a card payment go that nobody makes',
    table: 'aftercare_payments',
  },
  chargeMonths: { does: 'Charge a month of aftercare again', table: 'aftercare_payments' },
  expireQuotes: { does: 'Let a quote expire', table: 'quotes' },
};

export interface AboutJob {
  does: string;
  subject: { table: string; id: string } | null;
}

/** What a job is about: never more of its payload than the id of a row. */
export function aboutJob(name: string, payload: unknown): AboutJob {
  const kind: Kind = Object.hasOwn(KINDS, name) ? KINDS[name]! : { does: inWords(name) };
  const { does, table, key = 'id' } = kind;
  const id = (payload as Record<string, unknown> | null)?.[key];
  return { does, subject: table !== undefined && typeof id === 'string' ? { table, id } : null };
}

/** "charge-payment", "expireQuotes": as a person would write it. */
function inWords(name: string): string {
  const words = name
    .replace(/[-_]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
