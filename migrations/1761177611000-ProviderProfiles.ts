import { Steps } from './support/steps.js';
import { createTable } from './support/tables.js';

export class ProviderProfiles1761177611000 extends Steps {
  readonly steps = [
    createTable(
      'provider_team_members',
      `
        id char(36) NOT NULL,
        provider_id char(36) NOT NULL,
        provider_user_id char(36) NULL,
        full_name varchar(255) NOT NULL,
        title varchar(255) NOT NULL,
        bio text NULL,
        photo varchar(255) NULL,
        years_of_experience int NULL,
        order_index int NOT NULL DEFAULT '0',
        is_visible tinyint NOT NULL DEFAULT 1,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        deleted_at timestamp NULL,
        PRIMARY KEY (id),
        UNIQUE INDEX idx_provider_team_members_provider_user_id (provider_user_id),
        INDEX idx_provider_team_members_provider_order (provider_id, order_index),
        CONSTRAINT fk_provider_team_members_provider_id FOREIGN KEY (provider_id)
          REFERENCES providers (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_provider_team_members_provider_user_id FOREIGN KEY (provider_user_id)
          REFERENCES provider_users (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'provider_staff_invitations',
      `
        id char(36) NOT NULL,
        provider_id char(36) NOT NULL,
        email varchar(255) NOT NULL,
        role varchar(255) NOT NULL,
        token_hash varchar(64) NOT NULL,
        invited_by_type varchar(255) NOT NULL,
        invited_by_id char(36) NOT NULL,
        expires_at timestamp NOT NULL,
        accepted_at timestamp NULL,
        accepted_provider_user_id char(36) NULL,
        revoked_at timestamp NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX idx_provider_staff_invitations_token_hash (token_hash),
        INDEX idx_provider_staff_invitations_expires_at (expires_at),
        INDEX idx_provider_staff_invitations_accepted_provider_user_id (accepted_provider_user_id),
        INDEX idx_provider_staff_invitations_inviter (invited_by_type, invited_by_id),
        INDEX idx_provider_staff_invitations_provider_email (provider_id, email),
        CONSTRAINT fk_provider_staff_invitations_provider_id FOREIGN KEY (provider_id)
          REFERENCES providers (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_provider_staff_invitations_accepted_provider_user_id FOREIGN KEY (accepted_provider_user_id)
          REFERENCES provider_users (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'provider_documents',
      `
        id char(36) NOT NULL,
        provider_id char(36) NOT NULL,
        document_type varchar(255) NOT NULL,
        document_number varchar(255) NULL,
        file_path varchar(255) NOT NULL,
        issued_by varchar(255) NULL,
        issue_date date NULL,
        expiry_date date NULL,
        verification_status varchar(255) NOT NULL DEFAULT 'pending',
        verified_by_user_id char(36) NULL,
        verified_at timestamp NULL,
        rejection_reason text NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        deleted_at timestamp NULL,
        PRIMARY KEY (id),
        INDEX idx_provider_documents_expiry_date (expiry_date),
        INDEX idx_provider_documents_verified_by_user_id (verified_by_user_id),
        INDEX idx_provider_documents_status_expiry (verification_status, expiry_date),
        INDEX idx_provider_documents_provider_type (provider_id, document_type),
        CONSTRAINT fk_provider_documents_provider_id FOREIGN KEY (provider_id)
          REFERENCES providers (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_provider_documents_verified_by_user_id FOREIGN KEY (verified_by_user_id)
          REFERENCES users (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'provider_awards',
      `
        id char(36) NOT NULL,
        provider_id char(36) NOT NULL,
        award_name varchar(255) NOT NULL,
        awarded_by varchar(255) NOT NULL,
        award_year int NOT NULL,
        description text NULL,
        image varchar(255) NULL,
        order_index int NOT NULL DEFAULT '0',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        deleted_at timestamp NULL,
        PRIMARY KEY (id),
        INDEX idx_provider_awards_provider_id (provider_id),
        CONSTRAINT fk_provider_awards_provider_id FOREIGN KEY (provider_id)
          REFERENCES providers (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'provider_languages',
      `
        id char(36) NOT NULL,
        provider_id char(36) NOT NULL,
        language_id char(36) NOT NULL,
        proficiency varchar(255) NOT NULL DEFAULT 'fluent',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        deleted_at timestamp NULL,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_provider_languages_provider_language (provider_id, language_id),
        INDEX idx_provider_languages_language_id (language_id),
        CONSTRAINT fk_provider_languages_provider_id FOREIGN KEY (provider_id)
          REFERENCES providers (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_provider_languages_language_id FOREIGN KEY (language_id)
          REFERENCES languages (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'provider_media',
      `
        id char(36) NOT NULL,
        provider_id char(36) NOT NULL,
        treatment_id char(36) NULL,
        media_type varchar(255) NOT NULL,
        file_path varchar(255) NOT NULL,
        thumbnail varchar(255) NULL,
        caption varchar(255) NULL,
        comparison_side varchar(255) NULL,
        order_index int NOT NULL DEFAULT '0',
        is_visible tinyint NOT NULL DEFAULT 1,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        deleted_at timestamp NULL,
        PRIMARY KEY (id),
        INDEX idx_provider_media_treatment_id (treatment_id),
        INDEX idx_provider_media_provider_order (provider_id, order_index),
        CONSTRAINT fk_provider_media_provider_id FOREIGN KEY (provider_id)
          REFERENCES providers (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_provider_media_treatment_id FOREIGN KEY (treatment_id)
          REFERENCES treatments (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'provider_resources',
      `
        id char(36) NOT NULL,
        provider_id char(36) NULL,
        resource_type varchar(255) NOT NULL,
        locale varchar(8) NOT NULL DEFAULT 'en',
        title varchar(255) NOT NULL,
        description text NULL,
        file_path varchar(255) NULL,
        url varchar(255) NULL,
        order_index int NOT NULL DEFAULT '0',
        status varchar(255) NOT NULL DEFAULT 'draft',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        deleted_at timestamp NULL,
        PRIMARY KEY (id),
        INDEX idx_provider_resources_provider_id (provider_id),
        INDEX idx_provider_resources_status (status),
        CONSTRAINT fk_provider_resources_provider_id FOREIGN KEY (provider_id)
          REFERENCES providers (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'quote_clinicians',
      `
        id char(36) NOT NULL,
        quote_id char(36) NOT NULL,
        provider_team_member_id char(36) NOT NULL,
        role varchar(255) NOT NULL DEFAULT 'surgeon',
        is_lead tinyint NOT NULL DEFAULT 0,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_quote_clinicians_quote_id_provider_team_member_id (quote_id, provider_team_member_id),
        INDEX idx_quote_clinicians_provider_team_member_id (provider_team_member_id),
        CONSTRAINT fk_quote_clinicians_quote_id FOREIGN KEY (quote_id)
          REFERENCES quotes (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_quote_clinicians_provider_team_member_id FOREIGN KEY (provider_team_member_id)
          REFERENCES provider_team_members (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'aftercare_clinicians',
      `
        id char(36) NOT NULL,
        after_care_id char(36) NOT NULL,
        provider_team_member_id char(36) NOT NULL,
        role varchar(255) NOT NULL DEFAULT 'lead',
        assigned_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        released_at timestamp NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_aftercare_clinicians_after_care_id_provider_team_member_id (after_care_id, provider_team_member_id),
        INDEX idx_aftercare_clinicians_provider_team_member_id (provider_team_member_id),
        CONSTRAINT fk_aftercare_clinicians_after_care_id FOREIGN KEY (after_care_id)
          REFERENCES after_cares (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_aftercare_clinicians_provider_team_member_id FOREIGN KEY (provider_team_member_id)
          REFERENCES provider_team_members (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
  ];
}
