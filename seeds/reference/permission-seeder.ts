import { type EntityManager } from 'typeorm';
import { Permission, Role, RoleHasPermission } from '../../src/core/entities.js';
import { PERMISSIONS, STAFF_ROLES } from '../../src/domain/access/permissions.js';
import { CLINIC_APP_PERMISSIONS, CLINIC_APP_ROLES, PATIENT_APP_ROLES } from './content/app-roles.js';
import { ensure, insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';

type Roles = Readonly<Record<string, readonly string[]>>;

/** Roles and permissions of all guards. What staff have taken from a role stays taken. */
export class PermissionSeeder extends Seeder {
  readonly kind = 'reference';

  async run(manager: EntityManager): Promise<void> {
    await this.#plant(manager, 'api', PERMISSIONS, STAFF_ROLES);
    await this.#plant(manager, 'provider', CLINIC_APP_PERMISSIONS, CLINIC_APP_ROLES);
    await this.#plant(manager, 'patient', PATIENT_APP_ROLES.patient, PATIENT_APP_ROLES);
  }

  async #plant(manager: EntityManager, guard_name: string, permissions: readonly string[], roles: Roles) {
    const named = (name: string) => ({ name, guard_name });
    const stamped = <T extends object>(row: T) => ({
      ...row,
      created_at: new Date(),
      updated_at: new Date(),
    });
    const permissionRows = permissions.map((name) => stamped(named(name)));
    const roleRows = Object.keys(roles).map((name) => stamped(named(name)));
    const kept = await ensure(manager, Permission, permissionRows, ['name', 'guard_name']);
    const held = await ensure(manager, Role, roleRows, ['name', 'guard_name']);
    const grants = roleRows.flatMap((role, at) =>
      roles[role.name]!.map((name) => permissions.indexOf(name))
        // Only what is new on either side: a grant that staff withdrew does not come back.
        .filter((index) => held.added.has(role) || kept.added.has(permissionRows[index]!))
        .map((index) => ({ permission_id: kept.ids[index]!, role_id: held.ids[at]! })),
    );
    await insertMissing(manager, RoleHasPermission, grants, ['role_id', 'permission_id']);
  }
}
