import { Steps } from './support/steps.js';
import { createTable } from './support/tables.js';

export class ProvidersAndPatients1761177604000 extends Steps {
  readonly steps = [
    createTable(
      'providers',
      `
        id char(36) NOT NULL,
        user_id char(36) NULL,
        provider_name varchar(255) NOT NULL,
        email varchar(255) NOT NULL,
        phone_number varchar(255) NULL,
        profile_image varchar(255) NULL,
        provider_bio text NULL,
        city varchar(255) NOT NULL,
        country varchar(255) NOT NULL,
        status varchar(255) NOT NULL DEFAULT 'active',
        timezone varchar(255) NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        deleted_at timestamp NULL,
        PRIMARY KEY (id),
        INDEX idx_providers_user_id (user_id),
        INDEX idx_providers_city (city),
        INDEX idx_providers_country (country),
        INDEX idx_providers_status (status),
        CONSTRAINT fk_providers_user_id FOREIGN KEY (user_id)
          REFERENCES users (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'provider_users',
      `
        id char(36) NOT NULL,
        provider_id char(36) NOT NULL,
        firstname varchar(255) NOT NULL,
        lastname varchar(255) NOT NULL,
        title varchar(255) NULL,
        email varchar(255) NOT NULL,
        password varchar(255) NOT NULL,
        phone_number varchar(255) NULL,
        profile_image varchar(255) NULL,
        status varchar(255) NOT NULL DEFAULT 'active',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        deleted_at timestamp NULL,
        PRIMARY KEY (id),
        UNIQUE INDEX idx_provider_users_email (email),
        INDEX idx_provider_users_provider_id (provider_id),
        INDEX idx_provider_users_status (status),
        CONSTRAINT fk_provider_users_provider_id FOREIGN KEY (provider_id)
          REFERENCES providers (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'patients',
      `
        id char(36) NOT NULL,
        first_name varchar(255) NOT NULL,
        last_name varchar(255) NOT NULL,
        username varchar(255) NOT NULL,
        patient_code varchar(255) NULL,
        email varchar(255) NOT NULL,
        password varchar(255) NOT NULL,
        birthday date NULL,
        gender varchar(255) NULL,
        phone_number varchar(255) NULL,
        location varchar(255) NULL,
        location_id char(36) NULL,
        profile_image varchar(255) NULL,
        activation_code varchar(255) NULL,
        email_verified_at timestamp NULL,
        status varchar(255) NULL,
        anonymization_level varchar(255) NOT NULL DEFAULT 'full',
        remember_token varchar(100) NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        deleted_at timestamp NULL,
        PRIMARY KEY (id),
        UNIQUE INDEX idx_patients_username (username),
        UNIQUE INDEX idx_patients_patient_code (patient_code),
        UNIQUE INDEX idx_patients_email (email),
        INDEX idx_patients_location_id (location_id),
        INDEX idx_patients_status (status)
      `,
    ),
  ];
}
