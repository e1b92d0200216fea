import { Steps } from './support/steps.js';
import { addColumn, addForeignKey, addIndex, addUniqueIndex } from './support/tables.js';

/** What the back office adds to the platform's tables: nullable, so that whoever else writes them need not know. */
export class ColumnsOfOurs1761177616000 extends Steps {
  readonly steps = [
    addColumn('users', 'locale', 'varchar(8) NULL'),
    addColumn('users', 'time_zone', 'varchar(64) NULL'),
    addColumn('users', 'deactivated_at', 'timestamp NULL'),
    addColumn('patients', 'phone_number_index', 'char(64) NULL'),
    addColumn('patients', 'locale', 'varchar(8) NULL'),
    addColumn('patients', 'time_zone', 'varchar(64) NULL'),
    addColumn('patients', 'suspended_at', 'timestamp NULL'),
    addIndex('patients', 'idx_patients_phone_number_index', 'phone_number_index'),
    addColumn('provider_users', 'locale', 'varchar(8) NULL'),
    addColumn('provider_users', 'time_zone', 'varchar(64) NULL'),
    addColumn('medical_histories', 'alert_level_index', 'char(64) NULL'),
    addIndex('medical_histories', 'idx_medical_histories_alert_level_index', 'alert_level_index'),
    addColumn('quotes', 'deposit_percentage', 'int NULL'),
    addColumn('treatments', 'aftercare_template_id', 'char(36) NULL'),
    addIndex('treatments', 'idx_treatments_aftercare_template_id', 'aftercare_template_id'),
    addForeignKey('treatments', 'aftercare_template_id', 'aftercare_milestone_templates', 'RESTRICT'),
    addColumn('payments', 'refunded_payment_id', 'char(36) NULL'),
    addIndex('payments', 'idx_payments_refunded_payment_id', 'refunded_payment_id'),
    addForeignKey('payments', 'refunded_payment_id', 'payments', 'RESTRICT'),
    addColumn('conversations', 'patient_id', 'char(36) NULL'),
    addColumn('conversations', 'provider_id', 'char(36) NULL'),
    addIndex('conversations', 'idx_conversations_patient_id', 'patient_id'),
    addIndex('conversations', 'idx_conversations_provider_id', 'provider_id'),
    addUniqueIndex(
      'conversations',
      'uq_conversations_inquiry_id_patient_id_provider_id',
      'inquiry_id, patient_id, provider_id',
    ),
    addForeignKey('conversations', 'patient_id', 'patients', 'RESTRICT'),
    addForeignKey('conversations', 'provider_id', 'providers', 'RESTRICT'),
    addColumn('after_cares', 'standalone_aftercare_request_id', 'char(36) NULL'),
    addUniqueIndex(
      'after_cares',
      'idx_after_cares_standalone_aftercare_request_id',
      'standalone_aftercare_request_id',
    ),
    addForeignKey(
      'after_cares',
      'standalone_aftercare_request_id',
      'standalone_aftercare_requests',
      'RESTRICT',
    ),
    addColumn('aftercare_questionnaire_responses', 'acknowledged_at', 'timestamp NULL'),
    addColumn('aftercare_questionnaire_responses', 'acknowledged_by_user_id', 'char(36) NULL'),
    addIndex(
      'aftercare_questionnaire_responses',
      'idx_aftercare_questionnaire_responses_acknowledged_by_user_id',
      'acknowledged_by_user_id',
    ),
    addIndex(
      'aftercare_questionnaire_responses',
      'idx_aftercare_questionnaire_responses_urgent',
      'flagged_urgent, acknowledged_at',
    ),
    addForeignKey('aftercare_questionnaire_responses', 'acknowledged_by_user_id', 'users', 'RESTRICT'),
    addColumn('standalone_aftercare_requests', 'aftercare_template_id', 'char(36) NULL'),
    addColumn('standalone_aftercare_requests', 'rejection_reason', 'text NULL'),
    addIndex(
      'standalone_aftercare_requests',
      'idx_standalone_aftercare_requests_aftercare_template_id',
      'aftercare_template_id',
    ),
    addForeignKey(
      'standalone_aftercare_requests',
      'aftercare_template_id',
      'aftercare_milestone_templates',
      'RESTRICT',
    ),
    addColumn('discounts', 'currency', 'varchar(3) NULL'),
    addColumn('affiliate_discount_codes', 'currency', 'varchar(3) NULL'),
    addColumn('affiliates', 'currency', 'varchar(3) NULL'),
  ];
}
