import { Steps } from './support/steps.js';
import { alterTable, createTable } from './support/tables.js';

/** What the apps' door needs of its own. */
export class TablesForApps1761177630000 extends Steps {
  readonly steps = [
    // Passport's tokens have keys of up to 100 characters.
    alterTable('audit_entries', 'MODIFY entity_id varchar(100) NULL', 'MODIFY entity_id varchar(64) NULL'),
    createTable(
      'idempotency_keys',
      `
        id bigint unsigned NOT NULL AUTO_INCREMENT,
        owner_type varchar(32) NOT NULL,
        owner_id varchar(36) NOT NULL,
        idempotency_key varchar(255) NOT NULL,
        request_hash varchar(64) NOT NULL,
        status int NULL,
        answer text NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_idempotency_keys_owner_key (owner_type, owner_id, idempotency_key),
        INDEX idx_idempotency_keys_created_at (created_at)
      `,
    ),
    createTable(
      'signing_keys',
      `
        id char(36) NOT NULL,
        algorithm varchar(16) NOT NULL,
        public_key text NOT NULL,
        private_key text NOT NULL,
        retired_at timestamp NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id)
      `,
    ),
  ];
}
