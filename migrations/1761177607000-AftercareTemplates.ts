import { Steps } from './support/steps.js';
import { createTable } from './support/tables.js';

export class AftercareTemplates1761177607000 extends Steps {
  readonly steps = [
    createTable(
      'aftercare_milestone_templates',
      `
        id char(36) NOT NULL,
        template_name varchar(255) NOT NULL,
        template_description text NULL,
        duration_months int NOT NULL,
        status varchar(255) NOT NULL DEFAULT 'active',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_aftercare_milestone_templates_status (status)
      `,
    ),
    createTable(
      'aftercare_milestone_definitions',
      `
        id char(36) NOT NULL,
        template_id char(36) NOT NULL,
        milestone_name varchar(255) NOT NULL,
        duration_days int NOT NULL,
        order_index int NOT NULL,
        scan_frequency_days int NULL,
        scan_count int NULL,
        questionnaire_frequency_days int NULL,
        activity_restrictions json NULL,
        resources json NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_aftercare_milestone_definitions_template_id (template_id),
        INDEX idx_aftercare_milestone_definitions_order_index (order_index),
        CONSTRAINT fk_aftercare_milestone_definitions_template_id FOREIGN KEY (template_id)
          REFERENCES aftercare_milestone_templates (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'aftercare_questionnaires',
      `
        id char(36) NOT NULL,
        questionnaire_name varchar(255) NOT NULL,
        questionnaire_description text NULL,
        questionnaire_type varchar(255) NOT NULL,
        questions json NOT NULL,
        status varchar(255) NOT NULL DEFAULT 'active',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_aftercare_questionnaires_questionnaire_type (questionnaire_type),
        INDEX idx_aftercare_questionnaires_status (status)
      `,
    ),
    createTable(
      'aftercare_milestone_definition_questionnaires',
      `
        id char(36) NOT NULL,
        milestone_definition_id char(36) NOT NULL,
        questionnaire_id char(36) NOT NULL,
        frequency_days int NOT NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_aftercare_milestone_definition_questionnaires_miles_5f2ce716 (milestone_definition_id),
        INDEX idx_aftercare_milestone_definition_questionnaires_quest_f9ae5c27 (questionnaire_id),
        CONSTRAINT fk_aftercare_milestone_definition_questionnaires_milest_7091cc74 FOREIGN KEY (milestone_definition_id)
          REFERENCES aftercare_milestone_definitions (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_aftercare_milestone_definition_questionnaires_questi_146edd6a FOREIGN KEY (questionnaire_id)
          REFERENCES aftercare_questionnaires (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'instruction_templates',
      `
        id char(36) NOT NULL,
        title varchar(255) NOT NULL,
        category varchar(255) NOT NULL,
        instruction text NOT NULL,
        start_day int NOT NULL DEFAULT '0',
        end_day int NULL,
        status varchar(255) NOT NULL DEFAULT 'active',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX idx_instruction_templates_title (title),
        INDEX idx_instruction_templates_category (category),
        INDEX idx_instruction_templates_status (status)
      `,
    ),
    createTable(
      'medication_templates',
      `
        id char(36) NOT NULL,
        medication_name varchar(150) NOT NULL,
        active_ingredient varchar(255) NULL,
        form varchar(32) NOT NULL,
        dosage varchar(100) NOT NULL,
        times_per_day int NOT NULL,
        start_day int NOT NULL DEFAULT '0',
        duration_days int NOT NULL,
        instructions text NULL,
        status varchar(255) NOT NULL DEFAULT 'active',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_medication_templates_medication_name_form_dosage (medication_name, form, dosage),
        INDEX idx_medication_templates_status (status)
      `,
    ),
    createTable(
      'aftercare_templates',
      `
        id char(36) NOT NULL,
        bundle_name varchar(255) NOT NULL,
        description text NULL,
        milestone_template_id char(36) NOT NULL,
        instruction_template_ids json NOT NULL,
        medication_template_ids json NOT NULL,
        status varchar(255) NOT NULL DEFAULT 'active',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX idx_aftercare_templates_bundle_name (bundle_name),
        UNIQUE INDEX idx_aftercare_templates_milestone_template_id (milestone_template_id),
        INDEX idx_aftercare_templates_status (status),
        CONSTRAINT fk_aftercare_templates_milestone_template_id FOREIGN KEY (milestone_template_id)
          REFERENCES aftercare_milestone_templates (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'aftercare_workflows',
      `
        id char(36) NOT NULL,
        workflow_name varchar(255) NOT NULL,
        description text NULL,
        milestone_template_id char(36) NULL,
        status varchar(255) NOT NULL DEFAULT 'active',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX idx_aftercare_workflows_workflow_name (workflow_name),
        INDEX idx_aftercare_workflows_milestone_template_id (milestone_template_id),
        INDEX idx_aftercare_workflows_status (status),
        CONSTRAINT fk_aftercare_workflows_milestone_template_id FOREIGN KEY (milestone_template_id)
          REFERENCES aftercare_milestone_templates (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'aftercare_workflow_steps',
      `
        id char(36) NOT NULL,
        workflow_id char(36) NOT NULL,
        day_number int NOT NULL,
        order_index int NOT NULL DEFAULT '1',
        step_type varchar(255) NOT NULL,
        channel varchar(255) NOT NULL DEFAULT 'in_app',
        title varchar(255) NOT NULL,
        body text NULL,
        questionnaire_id char(36) NULL,
        instruction_template_id char(36) NULL,
        status varchar(255) NOT NULL DEFAULT 'active',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_aftercare_workflow_steps_workflow_id_day_number_order_index (workflow_id, day_number, order_index),
        INDEX idx_aftercare_workflow_steps_questionnaire_id (questionnaire_id),
        INDEX idx_aftercare_workflow_steps_instruction_template_id (instruction_template_id),
        INDEX idx_aftercare_workflow_steps_status (status),
        CONSTRAINT fk_aftercare_workflow_steps_workflow_id FOREIGN KEY (workflow_id)
          REFERENCES aftercare_workflows (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_aftercare_workflow_steps_questionnaire_id FOREIGN KEY (questionnaire_id)
          REFERENCES aftercare_questionnaires (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_aftercare_workflow_steps_instruction_template_id FOREIGN KEY (instruction_template_id)
          REFERENCES instruction_templates (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'aftercare_resources',
      `
        id char(36) NOT NULL,
        title varchar(255) NOT NULL,
        description text NULL,
        resource_type varchar(255) NOT NULL,
        url varchar(255) NULL,
        file_path varchar(255) NULL,
        locale varchar(8) NOT NULL DEFAULT 'en',
        milestone_definition_id char(36) NULL,
        order_index int NOT NULL DEFAULT '0',
        status varchar(255) NOT NULL DEFAULT 'active',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_aftercare_resources_resource_type (resource_type),
        INDEX idx_aftercare_resources_milestone_definition_id (milestone_definition_id),
        INDEX idx_aftercare_resources_status (status),
        CONSTRAINT fk_aftercare_resources_milestone_definition_id FOREIGN KEY (milestone_definition_id)
          REFERENCES aftercare_milestone_definitions (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
  ];
}
