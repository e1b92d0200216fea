import { z } from 'zod';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { notify } from '../notifications/notify.js';
import { User } from '../people/entities.js';
import { rolesChanged } from './messages.js';
import { permissionsOfRole, refuseLockout } from './role-permissions.js';
import {
  giveRoles,
  namesOf,
  refuseGivingMore,
  RoleIds,
  rolesHeld,
  staffRoles,
  takeRoles,
} from './roles-of-people.js';
import { type Work } from '../../core/work.js';
import { type Role } from '../../core/entities.js';

export const ChangeStaffRoles = z.object({ role_ids: RoleIds });

/** What a colleague works as. It counts from their next click on. */
export const changeStaffRoles = verb(
  'changeStaffRoles',
  'roles.manage',
  ChangeStaffRoles,
  async (work, id) => {
    const user = await work.find(User, id);
    if (user.deactivated_at)
      throw new Refusal('This account is deactivated: reactivate it first.', {
        table: 'users',
        id,
        action: 'reactivateStaff',
      });
    return user;
  },
  async (work, user, { role_ids }) => {
    const wanted = await staffRoles(work, role_ids);
    const held = await rolesHeld(work, user);
    const given = without(wanted, held);
    const taken = without(held, wanted);
    if (given.length + taken.length === 0)
      throw new AlreadySo('This person has exactly these roles already.');
    await refuseGivingMore(work, given);
    await remarkOnRights(work, held, wanted);
    await takeRoles(work, user, taken);
    await giveRoles(work, user, given);
    await refuseLockout(work);
    work.note('users', user.id, 'noted', { roles: { before: namesOf(held), after: namesOf(wanted) } });
    await notify(work, {
      to: { type: 'User', id: user.id },
      type: 'staff.roles_changed',
      subject: { type: 'User', id: user.id },
      message: rolesChanged({ roles: namesOf(wanted).join(', ') }),
    });
  },
);

async function remarkOnRights(work: Work, held: readonly Role[], wanted: readonly Role[]): Promise<void> {
  const [before, after] = [await permissionsOfAll(work, held), await permissionsOfAll(work, wanted)];
  const roles = (list: readonly Role[]) => namesOf(list).join(', ') || 'none';
  work.remark('Roles', `${roles(held)} → ${roles(wanted)}`);
  const gained = after.filter((name) => !before.includes(name));
  const lost = before.filter((name) => !after.includes(name));
  if (gained.length > 0) work.remark('May then also', gained.join(', '));
  if (lost.length > 0) work.remark('May then no longer', lost.join(', '));
}

async function permissionsOfAll(work: Work, roles: readonly Role[]): Promise<string[]> {
  const names = new Set<string>();
  for (const { id } of roles) for (const name of await permissionsOfRole(work, id)) names.add(name);
  return [...names].sort();
}

const without = (roles: readonly Role[], others: readonly Role[]): Role[] =>
  roles.filter(({ id }) => !others.some((other) => other.id === id));
