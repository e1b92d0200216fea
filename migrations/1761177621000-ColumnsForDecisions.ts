import { Steps } from './support/steps.js';
import { addColumn, addForeignKey, addIndex, addUniqueIndex } from './support/tables.js';

/** What staff decide about the platform's rows: nullable or with a default, so that whoever else writes them need not know. */
export class ColumnsForDecisions1761177621000 extends Steps {
  readonly steps = [
    addColumn('reviews', 'moderated_at', 'timestamp NULL'),
    ...reference('reviews', 'moderated_by_user_id', 'users'),
    addColumn('reviews', 'moderation_reason', 'text NULL'),
    addIndex('reviews', 'idx_reviews_queue', 'is_published, moderated_at, created_at'),

    addColumn('medical_histories', 'alert_acknowledged_at', 'timestamp NULL'),
    ...reference('medical_histories', 'alert_acknowledged_by_user_id', 'users'),

    addColumn('providers', 'approved_at', 'timestamp NULL'),
    ...reference('providers', 'approved_by_user_id', 'users'),
    addColumn('providers', 'suspended_at', 'timestamp NULL'),
    addColumn('providers', 'suspension_reason', 'text NULL'),

    ...reference('patients', 'merged_into_patient_id', 'patients'),
    addColumn('patients', 'erased_at', 'timestamp NULL'),
    addColumn('users', 'invited_at', 'timestamp NULL'),

    ...reference('quotes', 'affiliate_discount_code_id', 'affiliate_discount_codes'),
    addColumn('quotes', 'discount_amount', 'decimal(10,2) NULL'),
    addColumn('inquiry_providers', 'withdrawn_at', 'timestamp NULL'),

    addColumn('payments', 'due_date', 'date NULL'),
    addColumn('payments', 'paid_at', 'timestamp NULL'),
    addColumn('payments', 'failure_reason', 'varchar(255) NULL'),
    addIndex('payments', 'idx_payments_payment_status_due_date', 'payment_status, due_date'),
    addIndex('payments', 'idx_payments_provider_id_paid_at', 'provider_id, paid_at'),
    fill(
      `UPDATE payments SET paid_at = created_at, updated_at = updated_at
        WHERE payment_status IN ('completed', 'refunded')`,
    ),

    ...reference('discounts', 'decided_by_user_id', 'users'),
    addColumn('discounts', 'decided_at', 'timestamp NULL'),
    addColumn('discounts', 'rejection_reason', 'text NULL'),
    ...reference('affiliate_commissions', 'reverses_commission_id', 'affiliate_commissions'),

    addColumn('aftercare_milestones', 'closed_at', 'timestamp NULL'),
    ...reference('aftercare_milestones', 'closed_by_user_id', 'users'),
    addColumn('aftercare_milestones', 'close_reason', 'text NULL'),
    addColumn('aftercare_questionnaire_responses', 'acknowledgement_note', 'text NULL'),
    addColumn('after_cares', 'suspended_at', 'timestamp NULL'),
    addColumn('after_cares', 'suspension_reason', 'text NULL'),
    addColumn('after_cares', 'completed_at', 'timestamp NULL'),

    addColumn('aftercare_milestone_templates', 'version_number', 'int NOT NULL DEFAULT 1'),
    ...onlyReference('aftercare_milestone_templates', 'previous_version_id', 'aftercare_milestone_templates'),
    addColumn('aftercare_questionnaires', 'version_number', 'int NOT NULL DEFAULT 1'),
    ...onlyReference('aftercare_questionnaires', 'previous_version_id', 'aftercare_questionnaires'),

    ...reference('conversations', 'assigned_user_id', 'users'),
    addColumn('conversations', 'assigned_at', 'timestamp NULL'),
    ...reference('aftercare_conversations', 'assigned_user_id', 'users'),
    addColumn('aftercare_conversations', 'assigned_at', 'timestamp NULL'),
  ];
}

function reference(table: string, column: string, target: string) {
  return [
    addColumn(table, column, 'char(36) NULL'),
    addIndex(table, `idx_${table}_${column}`, column),
    addForeignKey(table, column, target, 'RESTRICT'),
  ];
}

/** A row of which there is one at the most for each row that it points to. */
function onlyReference(table: string, column: string, target: string) {
  return [
    addColumn(table, column, 'char(36) NULL'),
    addUniqueIndex(table, `idx_${table}_${column}`, column),
    addForeignKey(table, column, target, 'RESTRICT'),
  ];
}

/** The column is dropped on the way back, and its values with it. */
function fill(up: string) {
  return { up, down: 'DO 0' };
}
