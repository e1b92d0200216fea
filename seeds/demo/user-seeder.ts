import { type EntityManager } from 'typeorm';
import { ModelHasRole, Role } from '../../src/core/entities.js';
import { query } from '../../src/core/database.js';
import { unknownPassword } from '../../src/domain/people/enter-patient.js';
import { User } from '../../src/domain/people/entities.js';
import {
  FORMER_STAFF_ID,
  FOUNDED,
  GUARDED_STAFF_ID,
  INVITED_STAFF_ID,
  STAFF,
  staffId,
} from '../world/staff.js';
import { PermissionSeeder } from '../reference/permission-seeder.js';
import { Clock } from '../support/clock.js';
import { insertMissing } from '../support/insert.js';
import { demoPasswordHash } from '../support/password.js';
import { Seeder } from '../support/seeder.js';

/** One person of the staff for each role, one who has left, one with a second factor and one who was only invited. */
export class UserSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [PermissionSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const clock = new Clock(today);
    const password = await demoPasswordHash();
    const since = (day: number) => ({
      email_verified_at: clock.at(day),
      created_at: clock.at(day),
      updated_at: clock.at(day),
    });
    const staff = STAFF.map(({ role, ...person }, at) => ({
      id: staffId(role),
      username: role,
      ...person,
      email: `${role}@hairline.test`,
      password,
      avatar: `staff/${role}.png`,
      ...since(FOUNDED + at),
    }));
    const former = {
      id: FORMER_STAFF_ID,
      username: 'peter.lowe',
      firstname: 'Peter',
      lastname: 'Lowe',
      email: 'peter.lowe@hairline.test',
      password,
      deactivated_at: clock.at(-75),
      ...since(FOUNDED + 40),
    };
    const guarded = {
      id: GUARDED_STAFF_ID,
      username: 'nora.whitfield',
      firstname: 'Nora',
      lastname: 'Whitfield',
      email: 'nora.whitfield@hairline.test',
      password: await unknownPassword(),
      ...since(FOUNDED + 300),
    };
    const invited = {
      id: INVITED_STAFF_ID,
      username: 'emre.yildiz@hairline.test',
      firstname: 'Emre',
      lastname: 'Yıldız',
      email: 'emre.yildiz@hairline.test',
      locale: 'tr',
      password: await unknownPassword(),
      invited_at: clock.at(-2),
      created_at: clock.at(-2),
      updated_at: clock.at(-2),
    };
    await insertMissing(manager, User, [...staff, former, guarded, invited]);
    await assignRoles(manager, 'User', 'api', [
      ...STAFF.map(({ role }) => ({ role, id: staffId(role) })),
      { role: 'support', id: FORMER_STAFF_ID },
      { role: 'finance', id: GUARDED_STAFF_ID },
      { role: 'content', id: INVITED_STAFF_ID },
    ]);
  }
}

/** Gives each person a role of the guard; a role that somebody already has stays as it is. */
export async function assignRoles(
  manager: EntityManager,
  model_type: 'User' | 'ProviderUser' | 'Patient',
  guard: string,
  people: readonly { role: string; id: string }[],
): Promise<void> {
  const roles = await manager.findBy(Role, { guard_name: guard });
  const roleIds = new Map(roles.map(({ name, id }) => [name, id]));
  const held = await query<{ model_id: string }>(
    manager,
    'SELECT model_id FROM model_has_roles WHERE model_type = ?',
    [model_type],
  );
  const settled = new Set(held.map(({ model_id }) => model_id));
  const rows = people
    .filter(({ id }) => !settled.has(id))
    .map(({ role, id }) => ({ role_id: roleIds.get(role)!, model_id: id, model_type }));
  await insertMissing(manager, ModelHasRole, rows, ['model_id', 'model_type', 'role_id']);
}
