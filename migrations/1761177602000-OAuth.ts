import { Steps } from './support/steps.js';
import { createTable } from './support/tables.js';

/** Laravel Passport. */
export class OAuth1761177602000 extends Steps {
  readonly steps = [
    createTable(
      'oauth_clients',
      `
        id char(36) NOT NULL,
        user_id char(36) NULL,
        name varchar(255) NOT NULL,
        secret varchar(100) NULL,
        provider varchar(255) NULL,
        redirect text NOT NULL,
        personal_access_client tinyint NOT NULL,
        password_client tinyint NOT NULL,
        revoked tinyint NOT NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_oauth_clients_user_id (user_id)
      `,
    ),
    createTable(
      'oauth_personal_access_clients',
      `
        id bigint unsigned NOT NULL AUTO_INCREMENT,
        client_id char(36) NOT NULL,
        created_at timestamp NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NULL DEFAULT CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_oauth_personal_access_clients_client_id (client_id)
      `,
    ),
    createTable(
      'oauth_auth_codes',
      `
        id varchar(100) NOT NULL,
        user_id char(36) NOT NULL,
        client_id char(36) NOT NULL,
        scopes text NULL,
        revoked tinyint NOT NULL,
        expires_at timestamp NULL,
        PRIMARY KEY (id),
        INDEX idx_oauth_auth_codes_user_id (user_id),
        INDEX idx_oauth_auth_codes_client_id (client_id),
        INDEX idx_oauth_auth_codes_expires_at (expires_at)
      `,
    ),
    createTable(
      'oauth_access_tokens',
      `
        id varchar(100) NOT NULL,
        user_id char(36) NULL,
        client_id char(36) NOT NULL,
        name varchar(255) NULL,
        scopes text NULL,
        revoked tinyint NOT NULL,
        created_at timestamp NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NULL DEFAULT CURRENT_TIMESTAMP,
        expires_at timestamp NULL,
        PRIMARY KEY (id),
        INDEX idx_oauth_access_tokens_user_id (user_id),
        INDEX idx_oauth_access_tokens_client_id (client_id),
        INDEX idx_oauth_access_tokens_expires_at (expires_at)
      `,
    ),
    createTable(
      'oauth_refresh_tokens',
      `
        id varchar(100) NOT NULL,
        access_token_id varchar(100) NOT NULL,
        revoked tinyint NOT NULL,
        expires_at timestamp NULL,
        PRIMARY KEY (id),
        INDEX idx_oauth_refresh_tokens_access_token_id (access_token_id),
        INDEX idx_oauth_refresh_tokens_expires_at (expires_at)
      `,
    ),
  ];
}
