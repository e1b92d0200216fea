import { Steps } from './support/steps.js';
import { createTable } from './support/tables.js';

/** Spatie permission. */
export class RolesAndPermissions1761177603000 extends Steps {
  readonly steps = [
    createTable(
      'roles',
      `
        id bigint unsigned NOT NULL AUTO_INCREMENT,
        name varchar(255) NOT NULL,
        guard_name varchar(255) NOT NULL,
        created_at timestamp NULL,
        updated_at timestamp NULL,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_roles_name_guard_name (name, guard_name)
      `,
    ),
    createTable(
      'permissions',
      `
        id bigint unsigned NOT NULL AUTO_INCREMENT,
        name varchar(255) NOT NULL,
        guard_name varchar(255) NOT NULL,
        created_at timestamp NULL,
        updated_at timestamp NULL,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_permissions_name_guard_name (name, guard_name)
      `,
    ),
    createTable(
      'model_has_roles',
      `
        role_id bigint unsigned NOT NULL,
        model_type varchar(255) NOT NULL,
        model_id char(36) NOT NULL,
        PRIMARY KEY (role_id, model_id, model_type),
        INDEX idx_model_has_roles_model_id_model_type (model_id, model_type),
        CONSTRAINT fk_model_has_roles_role_id FOREIGN KEY (role_id)
          REFERENCES roles (id) ON DELETE CASCADE ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'model_has_permissions',
      `
        permission_id bigint unsigned NOT NULL,
        model_type varchar(255) NOT NULL,
        model_id char(36) NOT NULL,
        PRIMARY KEY (permission_id, model_id, model_type),
        INDEX idx_model_has_permissions_model_id_model_type (model_id, model_type),
        CONSTRAINT fk_model_has_permissions_permission_id FOREIGN KEY (permission_id)
          REFERENCES permissions (id) ON DELETE CASCADE ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'role_has_permissions',
      `
        permission_id bigint unsigned NOT NULL,
        role_id bigint unsigned NOT NULL,
        PRIMARY KEY (permission_id, role_id),
        INDEX idx_role_has_permissions_role_id (role_id),
        CONSTRAINT fk_role_has_permissions_permission_id FOREIGN KEY (permission_id)
          REFERENCES permissions (id) ON DELETE CASCADE ON UPDATE NO ACTION,
        CONSTRAINT fk_role_has_permissions_role_id FOREIGN KEY (role_id)
          REFERENCES roles (id) ON DELETE CASCADE ON UPDATE NO ACTION
      `,
    ),
  ];
}
