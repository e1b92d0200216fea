import { Steps } from './support/steps.js';
import { createTable } from './support/tables.js';

/** What only this program writes. */
export class TablesOfOurs1761177618000 extends Steps {
  readonly steps = [
    createTable(
      'audit_entries',
      `
        id bigint unsigned NOT NULL AUTO_INCREMENT,
        occurred_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        actor_type varchar(32) NOT NULL,
        actor_id varchar(36) NULL,
        door varchar(16) NOT NULL,
        request_id varchar(64) NOT NULL,
        action varchar(100) NOT NULL,
        event varchar(16) NOT NULL,
        entity varchar(64) NOT NULL,
        entity_id varchar(64) NULL,
        changes json NOT NULL,
        reason text NULL,
        PRIMARY KEY (id),
        INDEX idx_audit_entries_occurred_at (occurred_at),
        INDEX idx_audit_entries_request_id (request_id),
        INDEX idx_audit_entries_action (action),
        INDEX idx_audit_entries_actor_id (actor_id, id),
        INDEX idx_audit_entries_entity_entity_id (entity, entity_id, id)
      `,
    ),
    createTable(
      'audit_seals',
      `
        id bigint unsigned NOT NULL AUTO_INCREMENT,
        sealed_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        first_entry_id bigint unsigned NOT NULL,
        last_entry_id bigint unsigned NOT NULL,
        entry_count bigint unsigned NOT NULL,
        previous_digest varchar(64) NOT NULL,
        digest varchar(64) NOT NULL,
        PRIMARY KEY (id),
        UNIQUE INDEX idx_audit_seals_digest (digest)
      `,
    ),
    createTable(
      'audit_seal_entries',
      `
        entry_id bigint unsigned NOT NULL,
        seal_id bigint unsigned NOT NULL,
        PRIMARY KEY (entry_id),
        INDEX idx_audit_seal_entries_seal_id (seal_id)
      `,
    ),
    createTable(
      'outbox_messages',
      `
        id bigint unsigned NOT NULL AUTO_INCREMENT,
        name varchar(100) NOT NULL,
        payload json NOT NULL,
        request_id varchar(64) NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        available_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        done_at timestamp NULL,
        PRIMARY KEY (id),
        INDEX idx_outbox_messages_done_at_available_at (done_at, available_at)
      `,
    ),
    createTable(
      'settings',
      `
        id bigint unsigned NOT NULL AUTO_INCREMENT,
        name varchar(100) NOT NULL,
        value json NOT NULL,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX idx_settings_name (name)
      `,
    ),
    createTable(
      'aftercare_prices',
      `
        id char(36) NOT NULL,
        duration_months int NOT NULL,
        pricing_model varchar(255) NOT NULL,
        currency varchar(3) NOT NULL,
        price decimal(10,2) NOT NULL,
        status varchar(255) NOT NULL DEFAULT 'active',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_aftercare_prices_duration_months_pricing_model_currency (duration_months, pricing_model, currency),
        INDEX idx_aftercare_prices_status (status)
      `,
    ),
    createTable(
      'saved_views',
      `
        id char(36) NOT NULL,
        user_id char(36) NOT NULL,
        resource varchar(64) NOT NULL,
        name varchar(100) NOT NULL,
        query json NOT NULL,
        shared tinyint NOT NULL DEFAULT 0,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_saved_views_user_id_resource_name (user_id, resource, name),
        INDEX idx_saved_views_resource_shared (resource, shared),
        CONSTRAINT fk_saved_views_user_id FOREIGN KEY (user_id)
          REFERENCES users (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
  ];
}
