import { Steps } from './support/steps.js';
import { createTable } from './support/tables.js';

export class InquiriesAndQuotes1761177605000 extends Steps {
  readonly steps = [
    createTable(
      'treatments',
      `
        id char(36) NOT NULL,
        user_id char(36) NOT NULL,
        treatment_name varchar(255) NOT NULL,
        treatment_type varchar(255) NOT NULL,
        treatment_description text NOT NULL,
        thumbnail varchar(255) NOT NULL,
        video varchar(255) NULL,
        status varchar(255) NOT NULL DEFAULT 'active',
        ended_at timestamp NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_treatments_user_id (user_id),
        INDEX idx_treatments_treatment_type (treatment_type),
        INDEX idx_treatments_status (status),
        CONSTRAINT fk_treatments_user_id FOREIGN KEY (user_id)
          REFERENCES users (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'treatment_includes',
      `
        id char(36) NOT NULL,
        treatment_id char(36) NOT NULL,
        include_name varchar(255) NOT NULL,
        include_description text NULL,
        icon varchar(255) NULL,
        order_index int NOT NULL DEFAULT '0',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        deleted_at timestamp NULL,
        PRIMARY KEY (id),
        INDEX idx_treatment_includes_treatment_order (treatment_id, order_index),
        CONSTRAINT fk_treatment_includes_treatment_id FOREIGN KEY (treatment_id)
          REFERENCES treatments (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'treatment_customizes',
      `
        id char(36) NOT NULL,
        provider_id char(36) NOT NULL,
        treatment_id char(36) NOT NULL,
        option_name varchar(255) NOT NULL,
        option_description text NULL,
        option_price decimal(10,2) NOT NULL,
        currency varchar(3) NOT NULL,
        status varchar(255) NOT NULL DEFAULT 'active',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_treatment_customizes_provider_treatment_option (provider_id, treatment_id, option_name),
        INDEX idx_treatment_customizes_treatment_id (treatment_id),
        INDEX idx_treatment_customizes_status (status),
        CONSTRAINT fk_treatment_customizes_provider_id FOREIGN KEY (provider_id)
          REFERENCES providers (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_treatment_customizes_treatment_id FOREIGN KEY (treatment_id)
          REFERENCES treatments (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'provider_treatment_pricings',
      `
        id char(36) NOT NULL,
        provider_id char(36) NOT NULL,
        treatment_id char(36) NOT NULL,
        pricing_unit varchar(255) NOT NULL,
        price decimal(10,2) NOT NULL,
        currency varchar(3) NOT NULL,
        minimum_grafts int NULL,
        status varchar(255) NOT NULL DEFAULT 'active',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_provider_treatment_pricings_provider_treatment (provider_id, treatment_id),
        INDEX idx_provider_treatment_pricings_treatment_id (treatment_id),
        INDEX idx_provider_treatment_pricings_status (status),
        CONSTRAINT fk_provider_treatment_pricings_provider_id FOREIGN KEY (provider_id)
          REFERENCES providers (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_provider_treatment_pricings_treatment_id FOREIGN KEY (treatment_id)
          REFERENCES treatments (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'packages',
      `
        id char(36) NOT NULL,
        provider_id char(36) NOT NULL,
        package_name varchar(255) NOT NULL,
        package_price decimal(10,2) NOT NULL,
        currency varchar(255) NOT NULL,
        package_description text NULL,
        package_category varchar(255) NOT NULL,
        status varchar(255) NOT NULL DEFAULT 'active',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_packages_provider_id (provider_id),
        INDEX idx_packages_package_category (package_category),
        INDEX idx_packages_status (status),
        CONSTRAINT fk_packages_provider_id FOREIGN KEY (provider_id)
          REFERENCES providers (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'package_items',
      `
        id char(36) NOT NULL,
        package_id char(36) NOT NULL,
        item_name varchar(255) NOT NULL,
        item_value varchar(255) NOT NULL,
        item_price decimal(10,2) NOT NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_package_items_package_id (package_id),
        CONSTRAINT fk_package_items_package_id FOREIGN KEY (package_id)
          REFERENCES packages (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'inquiries',
      `
        id char(36) NOT NULL,
        patient_id char(36) NOT NULL,
        problem varchar(255) NOT NULL,
        scan_url varchar(255) NOT NULL,
        treatment_schedule json NOT NULL,
        problem_details text NOT NULL,
        nature_of_concern varchar(255) NULL,
        duration_of_concern varchar(255) NULL,
        previous_treatments varchar(255) NULL,
        symptom_severity varchar(255) NULL,
        lifestyle_factors varchar(255) NULL,
        additional_files varchar(255) NULL,
        additional_notes varchar(255) NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_inquiries_patient_id (patient_id),
        INDEX idx_inquiries_created_at (created_at),
        CONSTRAINT fk_inquiries_patient_id FOREIGN KEY (patient_id)
          REFERENCES patients (id) ON DELETE CASCADE ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'inquiry_providers',
      `
        id char(36) NOT NULL,
        inquiry_id char(36) NOT NULL,
        provider_id char(36) NOT NULL,
        status varchar(255) NOT NULL DEFAULT 'invited',
        invited_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        viewed_at timestamp NULL,
        quoted_at timestamp NULL,
        declined_at timestamp NULL,
        decline_reason text NULL,
        expires_at timestamp NULL,
        expired_at timestamp NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_inquiry_providers_inquiry_id_provider_id (inquiry_id, provider_id),
        INDEX idx_inquiry_providers_status_expires_at (status, expires_at),
        INDEX idx_inquiry_providers_provider_id_status (provider_id, status),
        CONSTRAINT fk_inquiry_providers_inquiry_id FOREIGN KEY (inquiry_id)
          REFERENCES inquiries (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_inquiry_providers_provider_id FOREIGN KEY (provider_id)
          REFERENCES providers (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'medical_histories',
      `
        id char(36) NOT NULL,
        inquiry_id char(36) NOT NULL,
        age text NULL,
        medical_conditions text NULL,
        medications text NULL,
        allergies text NULL,
        previous_surgeries text NULL,
        smoking_status text NULL,
        alcohol_consumption text NULL,
        family_history text NULL,
        critical_conditions text NULL,
        alert_level text NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_medical_histories_inquiry_id (inquiry_id),
        CONSTRAINT fk_medical_histories_inquiry_id FOREIGN KEY (inquiry_id)
          REFERENCES inquiries (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'workflow_timelines',
      `
        id char(36) NOT NULL,
        inquiry_id char(36) NOT NULL,
        event varchar(255) NOT NULL,
        metadata json NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_workflow_timelines_created_at (created_at),
        INDEX idx_workflow_inquiry_created (inquiry_id, created_at),
        CONSTRAINT fk_workflow_timelines_inquiry_id FOREIGN KEY (inquiry_id)
          REFERENCES inquiries (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'quotes',
      `
        id char(36) NOT NULL,
        inquiry_id char(36) NOT NULL,
        provider_id char(36) NOT NULL,
        treatment_id char(36) NOT NULL,
        package_id char(36) NULL,
        treatment_date json NOT NULL,
        discount_id char(36) NULL,
        commission int NOT NULL,
        quote_amount decimal(10,2) NOT NULL,
        currency varchar(255) NOT NULL,
        note text NULL,
        status varchar(255) NOT NULL,
        expires_at timestamp NULL,
        expiration_hours int NOT NULL DEFAULT '48',
        auto_accepted tinyint NOT NULL DEFAULT 0,
        appointment_pre_scheduled tinyint NOT NULL DEFAULT 0,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_quotes_treatment_id (treatment_id),
        INDEX idx_quotes_package_id (package_id),
        INDEX idx_quotes_discount_id (discount_id),
        INDEX idx_quotes_status (status),
        INDEX idx_quotes_created_at (created_at),
        INDEX idx_quotes_inquiry_provider (inquiry_id, provider_id),
        INDEX idx_quotes_provider_status (provider_id, status),
        CONSTRAINT fk_quotes_inquiry_id FOREIGN KEY (inquiry_id)
          REFERENCES inquiries (id) ON DELETE CASCADE ON UPDATE NO ACTION,
        CONSTRAINT fk_quotes_provider_id FOREIGN KEY (provider_id)
          REFERENCES providers (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_quotes_treatment_id FOREIGN KEY (treatment_id)
          REFERENCES treatments (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_quotes_package_id FOREIGN KEY (package_id)
          REFERENCES packages (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'quote_packages',
      `
        id char(36) NOT NULL,
        quote_id char(36) NOT NULL,
        package_id char(36) NOT NULL,
        price decimal(10,2) NOT NULL,
        currency varchar(3) NOT NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_quote_packages_quote_id_package_id (quote_id, package_id),
        INDEX idx_quote_packages_package_id (package_id),
        CONSTRAINT fk_quote_packages_quote_id FOREIGN KEY (quote_id)
          REFERENCES quotes (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_quote_packages_package_id FOREIGN KEY (package_id)
          REFERENCES packages (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'timelines',
      `
        id char(36) NOT NULL,
        quote_id char(36) NOT NULL,
        stage varchar(255) NOT NULL,
        occurred_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        progress_percentage int NOT NULL DEFAULT '0',
        graft_count int NULL,
        notes text NULL,
        recorded_by_type varchar(255) NULL,
        recorded_by_id char(36) NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_timelines_stage (stage),
        INDEX idx_timelines_recorded_by_id (recorded_by_id),
        INDEX idx_timelines_quote_id_occurred_at (quote_id, occurred_at),
        CONSTRAINT fk_timelines_quote_id FOREIGN KEY (quote_id)
          REFERENCES quotes (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
  ];
}
