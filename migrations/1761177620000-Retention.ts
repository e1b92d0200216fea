import { appendOnly, refuseDelete } from './support/retention.js';
import { Steps } from './support/steps.js';

/**
 * No row that is medical, financial or about a patient goes away, whoever asks: the triggers have no escape. A
 * cascade passes a trigger by, so the tables from which one starts have theirs too.
 */
export class Retention1761177620000 extends Steps {
  readonly steps = [
    refuseDelete('patients', 'Patients'),
    refuseDelete('passport_details', 'Passports'),
    refuseDelete('patient_consents', 'Consents'),
    refuseDelete('questionnaires', 'Answers of patients'),
    refuseDelete('inquiries', 'Inquiries'),
    refuseDelete('inquiry_providers', 'Invitations to quote'),
    refuseDelete('medical_histories', 'Medical histories'),
    refuseDelete('workflow_timelines', 'Events of an inquiry'),

    refuseDelete('quotes', 'Quotes'),
    refuseDelete('quote_packages', 'Packages of a quote'),
    refuseDelete('schedules', 'Appointments'),

    refuseDelete('payments', 'Payments'),
    refuseDelete('payment_histories', 'Changes of a payment'),
    refuseDelete('installment_payment_plans', 'Instalment plans'),
    refuseDelete('provider_bills', 'Bills'),
    refuseDelete('affiliate_commissions', 'Commissions'),

    refuseDelete('standalone_aftercare_requests', 'Requests for aftercare'),
    refuseDelete('aftercare_payments', 'Payments for aftercare'),
    refuseDelete('after_cares', 'Recovery plans'),
    refuseDelete('after_care_instructions', 'Instructions to a patient'),
    refuseDelete('after_care_medications', 'Prescriptions'),
    refuseDelete('aftercare_milestones', 'Milestones of a recovery'),
    refuseDelete('aftercare_milestone_scans', 'Scans'),
    refuseDelete('aftercare_questionnaire_responses', 'Answers of patients'),
    refuseDelete('aftercare_question_answers', 'Answers of patients'),
    refuseDelete('recovery_progress_logs', 'Entries of a recovery'),

    refuseDelete('reviews', 'Reviews'),
    refuseDelete('conversations', 'Conversations'),
    refuseDelete('messages', 'Messages'),
    refuseDelete('aftercare_conversations', 'Conversations'),
    refuseDelete('aftercare_messages', 'Messages'),

    ...appendOnly('audit_entries', 'Entries of the audit log'),
    ...appendOnly('audit_seals', 'Seals of the audit log'),
    ...appendOnly('audit_seal_entries', 'Seals of the audit log'),
  ];
}
