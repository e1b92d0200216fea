import { Steps } from './support/steps.js';
import { createTable } from './support/tables.js';

export class Aftercare1761177608000 extends Steps {
  readonly steps = [
    createTable(
      'standalone_aftercare_requests',
      `
        id char(36) NOT NULL,
        patient_id char(36) NOT NULL,
        treatment_date date NOT NULL,
        clinic_name varchar(255) NOT NULL,
        treatment_type varchar(255) NOT NULL,
        graft_count int NULL,
        current_concerns text NULL,
        photo_urls json NULL,
        surgeon_notes_url varchar(255) NULL,
        duration_months int NOT NULL,
        pricing_model varchar(255) NOT NULL,
        total_price decimal(10,2) NOT NULL,
        currency varchar(3) NOT NULL,
        request_status varchar(255) NOT NULL DEFAULT 'pending',
        assigned_provider_id char(36) NULL,
        assigned_by_admin_id char(36) NULL,
        assigned_at timestamp NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_standalone_aftercare_requests_patient_id (patient_id),
        INDEX idx_standalone_aftercare_requests_request_status (request_status),
        INDEX idx_standalone_aftercare_requests_assigned_provider_id (assigned_provider_id),
        INDEX idx_standalone_aftercare_requests_assigned_by_admin_id (assigned_by_admin_id),
        CONSTRAINT fk_standalone_aftercare_requests_patient_id FOREIGN KEY (patient_id)
          REFERENCES patients (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_standalone_aftercare_requests_assigned_provider_id FOREIGN KEY (assigned_provider_id)
          REFERENCES providers (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_standalone_aftercare_requests_assigned_by_admin_id FOREIGN KEY (assigned_by_admin_id)
          REFERENCES users (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'aftercare_payments',
      `
        id char(36) NOT NULL,
        standalone_aftercare_request_id char(36) NOT NULL,
        patient_id char(36) NOT NULL,
        refunded_payment_id char(36) NULL,
        payment_type varchar(255) NOT NULL,
        month_number int NULL,
        amount decimal(10,2) NOT NULL,
        currency varchar(3) NOT NULL,
        payment_method varchar(255) NOT NULL,
        payment_status varchar(255) NOT NULL DEFAULT 'pending',
        due_date date NULL,
        paid_at timestamp NULL,
        stripe_payment_intent_id varchar(255) NULL,
        transaction_id varchar(255) NULL,
        failure_reason varchar(255) NULL,
        metadata json NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_aftercare_payments_request_month (standalone_aftercare_request_id, month_number),
        INDEX idx_aftercare_payments_patient_id (patient_id),
        INDEX idx_aftercare_payments_refunded_payment_id (refunded_payment_id),
        INDEX idx_aftercare_payments_stripe_payment_intent_id (stripe_payment_intent_id),
        INDEX idx_aftercare_payments_payment_status_due_date (payment_status, due_date),
        CONSTRAINT fk_aftercare_payments_standalone_aftercare_request_id FOREIGN KEY (standalone_aftercare_request_id)
          REFERENCES standalone_aftercare_requests (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_aftercare_payments_patient_id FOREIGN KEY (patient_id)
          REFERENCES patients (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_aftercare_payments_refunded_payment_id FOREIGN KEY (refunded_payment_id)
          REFERENCES aftercare_payments (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'after_cares',
      `
        id char(36) NOT NULL,
        quote_id char(36) NULL,
        provider_id char(36) NOT NULL,
        patient_id char(36) NOT NULL,
        aftercare_type varchar(255) NOT NULL,
        aftercare_template_id char(36) NOT NULL,
        recovery_stage varchar(255) NOT NULL,
        recovery_percentage int NOT NULL DEFAULT '0',
        status varchar(255) NOT NULL DEFAULT 'active',
        pricing_model varchar(255) NULL,
        total_price decimal(10,2) NULL,
        currency varchar(3) NULL,
        duration_months int NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_after_cares_quote_id (quote_id),
        INDEX idx_after_cares_provider_id (provider_id),
        INDEX idx_after_cares_patient_id (patient_id),
        INDEX idx_after_cares_aftercare_type (aftercare_type),
        INDEX idx_after_cares_aftercare_template_id (aftercare_template_id),
        INDEX idx_after_cares_status (status),
        CONSTRAINT fk_after_cares_quote_id FOREIGN KEY (quote_id)
          REFERENCES quotes (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_after_cares_provider_id FOREIGN KEY (provider_id)
          REFERENCES providers (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_after_cares_patient_id FOREIGN KEY (patient_id)
          REFERENCES patients (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_after_cares_aftercare_template_id FOREIGN KEY (aftercare_template_id)
          REFERENCES aftercare_milestone_templates (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'after_care_instructions',
      `
        id char(36) NOT NULL,
        after_care_id char(36) NOT NULL,
        instruction_template_id char(36) NULL,
        title varchar(255) NOT NULL,
        category varchar(255) NOT NULL,
        instruction text NOT NULL,
        start_date date NOT NULL,
        end_date date NULL,
        order_index int NOT NULL DEFAULT '0',
        acknowledged_at timestamp NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_after_care_instructions_instruction_template_id (instruction_template_id),
        INDEX idx_after_care_instructions_after_care_id_start_date (after_care_id, start_date),
        CONSTRAINT fk_after_care_instructions_after_care_id FOREIGN KEY (after_care_id)
          REFERENCES after_cares (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_after_care_instructions_instruction_template_id FOREIGN KEY (instruction_template_id)
          REFERENCES instruction_templates (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'after_care_medications',
      `
        id char(36) NOT NULL,
        after_care_id char(36) NOT NULL,
        medication_template_id char(36) NULL,
        medication_name varchar(255) NOT NULL,
        active_ingredient varchar(255) NULL,
        form varchar(32) NOT NULL,
        dosage varchar(100) NOT NULL,
        times_per_day int NOT NULL,
        start_date date NOT NULL,
        end_date date NOT NULL,
        instructions text NULL,
        status varchar(255) NOT NULL DEFAULT 'active',
        stopped_at timestamp NULL,
        stop_reason text NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_after_care_medications_medication_template_id (medication_template_id),
        INDEX idx_after_care_medications_status_end_date (status, end_date),
        INDEX idx_after_care_medications_after_care_id_start_date (after_care_id, start_date),
        CONSTRAINT fk_after_care_medications_after_care_id FOREIGN KEY (after_care_id)
          REFERENCES after_cares (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_after_care_medications_medication_template_id FOREIGN KEY (medication_template_id)
          REFERENCES medication_templates (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'aftercare_milestones',
      `
        id char(36) NOT NULL,
        after_care_id char(36) NOT NULL,
        milestone_definition_id char(36) NOT NULL,
        milestone_name varchar(255) NOT NULL,
        start_date date NOT NULL,
        end_date date NOT NULL,
        milestone_status varchar(255) NOT NULL DEFAULT 'pending',
        completion_percentage int NOT NULL DEFAULT '0',
        notes text NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_aftercare_milestones_after_care_id (after_care_id),
        INDEX idx_aftercare_milestones_milestone_definition_id (milestone_definition_id),
        INDEX idx_aftercare_milestones_start_date (start_date),
        INDEX idx_aftercare_milestones_end_date (end_date),
        INDEX idx_aftercare_milestones_milestone_status (milestone_status),
        CONSTRAINT fk_aftercare_milestones_after_care_id FOREIGN KEY (after_care_id)
          REFERENCES after_cares (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_aftercare_milestones_milestone_definition_id FOREIGN KEY (milestone_definition_id)
          REFERENCES aftercare_milestone_definitions (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'aftercare_milestone_scans',
      `
        id char(36) NOT NULL,
        aftercare_milestone_id char(36) NOT NULL,
        scan_url varchar(255) NOT NULL,
        scan_type varchar(255) NOT NULL,
        scan_date date NOT NULL,
        is_overdue tinyint NOT NULL DEFAULT 0,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_aftercare_milestone_scans_aftercare_milestone_id (aftercare_milestone_id),
        INDEX idx_aftercare_milestone_scans_scan_date (scan_date),
        CONSTRAINT fk_aftercare_milestone_scans_aftercare_milestone_id FOREIGN KEY (aftercare_milestone_id)
          REFERENCES aftercare_milestones (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'aftercare_questionnaire_responses',
      `
        id char(36) NOT NULL,
        aftercare_milestone_id char(36) NOT NULL,
        questionnaire_id char(36) NOT NULL,
        patient_id char(36) NOT NULL,
        responses json NOT NULL,
        response_date date NOT NULL,
        is_overdue tinyint NOT NULL DEFAULT 0,
        flagged_urgent tinyint NOT NULL DEFAULT 0,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_aftercare_questionnaire_responses_aftercare_milestone_id (aftercare_milestone_id),
        INDEX idx_aftercare_questionnaire_responses_questionnaire_id (questionnaire_id),
        INDEX idx_aftercare_questionnaire_responses_patient_id (patient_id),
        INDEX idx_aftercare_questionnaire_responses_response_date (response_date),
        INDEX idx_aftercare_questionnaire_responses_flagged_urgent (flagged_urgent),
        CONSTRAINT fk_aftercare_questionnaire_responses_aftercare_milestone_id FOREIGN KEY (aftercare_milestone_id)
          REFERENCES aftercare_milestones (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_aftercare_questionnaire_responses_questionnaire_id FOREIGN KEY (questionnaire_id)
          REFERENCES aftercare_questionnaires (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_aftercare_questionnaire_responses_patient_id FOREIGN KEY (patient_id)
          REFERENCES patients (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'aftercare_questions',
      `
        id char(36) NOT NULL,
        after_care_id char(36) NOT NULL,
        asked_by_type varchar(255) NULL,
        asked_by_id char(36) NULL,
        question_text varchar(1000) NOT NULL,
        question_type varchar(255) NOT NULL DEFAULT 'text',
        scale_min int NULL,
        scale_max int NULL,
        choices json NULL,
        due_date date NULL,
        status varchar(255) NOT NULL DEFAULT 'open',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_aftercare_questions_after_care_id (after_care_id),
        INDEX idx_aftercare_questions_asked_by_id (asked_by_id),
        INDEX idx_aftercare_questions_status_due_date (status, due_date),
        CONSTRAINT fk_aftercare_questions_after_care_id FOREIGN KEY (after_care_id)
          REFERENCES after_cares (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'aftercare_question_answers',
      `
        id char(36) NOT NULL,
        aftercare_question_id char(36) NOT NULL,
        patient_id char(36) NOT NULL,
        answer text NOT NULL,
        answered_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX idx_aftercare_question_answers_aftercare_question_id (aftercare_question_id),
        INDEX idx_aftercare_question_answers_patient_id (patient_id),
        INDEX idx_aftercare_question_answers_answered_at (answered_at),
        CONSTRAINT fk_aftercare_question_answers_aftercare_question_id FOREIGN KEY (aftercare_question_id)
          REFERENCES aftercare_questions (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_aftercare_question_answers_patient_id FOREIGN KEY (patient_id)
          REFERENCES patients (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'recovery_progress_logs',
      `
        id char(36) NOT NULL,
        after_care_id char(36) NOT NULL,
        aftercare_milestone_id char(36) NULL,
        logged_by_type varchar(255) NULL,
        logged_by_id char(36) NULL,
        log_date date NOT NULL,
        recovery_stage varchar(255) NOT NULL,
        recovery_percentage int NOT NULL,
        pain_level int NULL,
        swelling_level int NULL,
        redness_level int NULL,
        notes text NULL,
        photo_urls json NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_recovery_progress_logs_aftercare_milestone_id (aftercare_milestone_id),
        INDEX idx_recovery_progress_logs_logged_by_id (logged_by_id),
        INDEX idx_recovery_progress_logs_after_care_id_log_date (after_care_id, log_date),
        CONSTRAINT fk_recovery_progress_logs_after_care_id FOREIGN KEY (after_care_id)
          REFERENCES after_cares (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_recovery_progress_logs_aftercare_milestone_id FOREIGN KEY (aftercare_milestone_id)
          REFERENCES aftercare_milestones (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
  ];
}
