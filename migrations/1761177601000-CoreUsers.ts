import { Steps } from './support/steps.js';
import { createTable } from './support/tables.js';

/** Staff, and what signs people in: the tables that every Laravel application begins with. */
export class CoreUsers1761177601000 extends Steps {
  readonly steps = [
    createTable(
      'users',
      `
        id char(36) NOT NULL,
        username varchar(255) NOT NULL,
        firstname varchar(255) NOT NULL,
        lastname varchar(255) NOT NULL,
        email varchar(255) NOT NULL,
        password varchar(255) NOT NULL,
        avatar varchar(255) NULL,
        role varchar(255) NULL,
        email_verified_at timestamp NULL,
        remember_token varchar(100) NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX idx_users_username (username),
        UNIQUE INDEX idx_users_email (email)
      `,
    ),
    createTable(
      'password_reset_tokens',
      `
        email varchar(255) NOT NULL,
        token varchar(255) NOT NULL,
        created_at timestamp NULL DEFAULT CURRENT_TIMESTAMP,
        PRIMARY KEY (email)
      `,
    ),
    createTable(
      'password_reset_tokens_for_all_users',
      `
        id bigint unsigned NOT NULL AUTO_INCREMENT,
        email varchar(255) NOT NULL,
        user_type varchar(64) NOT NULL,
        token varchar(255) NOT NULL,
        created_at timestamp NULL DEFAULT CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_password_reset_tokens_for_all_users_email_user_type (email, user_type)
      `,
    ),
    createTable(
      'personal_access_tokens',
      `
        id bigint unsigned NOT NULL AUTO_INCREMENT,
        tokenable_type varchar(255) NOT NULL,
        tokenable_id char(36) NOT NULL,
        name varchar(255) NOT NULL,
        token varchar(64) NOT NULL,
        abilities text NULL,
        last_used_at timestamp NULL,
        expires_at timestamp NULL,
        created_at timestamp NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NULL DEFAULT CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX idx_personal_access_tokens_token (token),
        INDEX idx_personal_access_tokens_expires_at (expires_at),
        INDEX idx_personal_access_tokens_tokenable_type_tokenable_id (tokenable_type, tokenable_id)
      `,
    ),
    createTable(
      'failed_jobs',
      `
        id bigint unsigned NOT NULL AUTO_INCREMENT,
        uuid varchar(255) NOT NULL,
        connection text NOT NULL,
        queue text NOT NULL,
        payload text NOT NULL,
        exception text NOT NULL,
        failed_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX idx_failed_jobs_uuid (uuid)
      `,
    ),
  ];
}
