import { In } from 'typeorm';
import { z } from 'zod';
import { type Actor } from '../../core/actor.js';
import { Role } from '../../core/entities.js';
import { Conflict, Forbidden, NotFound } from '../../core/errors.js';
import { rehearse, transact } from '../../core/transact.js';
import { parse } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { matrixStamp, type PersonRights, rightsOfStaff } from './rights-of-staff.js';
import { permissionsOfRole, refuseLockout, setPermissions } from './role-permissions.js';

export const RolePermissions = z.object({
  role_id: z.coerce.string().regex(/^\d+$/, 'Choose a role.'),
  grant: z.array(z.string()).default([]),
  withdraw: z.array(z.string()).default([]),
});

/** One role, or several that change together; `seen` is the matrix that whoever decided had before them. */
const MatrixChange = z.object({
  changes: z
    .array(RolePermissions)
    .min(1, 'Change at least one tick.')
    .max(50, 'At most 50 roles at a time.'),
  seen: z.string().optional(),
});

export interface RightsChange extends PersonRights {
  gained: string[];
  lost: string[];
}

/**
 * Gives permissions to roles, or takes them away. Nobody gives what they do not hold themselves, and
 * somebody must remain who can manage roles.
 * @throws Conflict where roles or people are no longer as they were seen
 */
export async function changeRolePermissions(actor: Actor, raw: unknown): Promise<void> {
  const change = parse(MatrixChange, several(raw));
  await transact(actor, 'roles.manage', 'changeRolePermissions', (work) => carryOut(work, change));
}

/** Whose rights would change and how, found by doing it and rolling back. */
export async function previewRolePermissions(actor: Actor, raw: unknown): Promise<RightsChange[]> {
  const change = parse(MatrixChange, several(raw));
  let effect: RightsChange[] = [];
  await rehearse(actor, 'roles.manage', 'changeRolePermissions', async (work) => {
    const before = new Map((await rightsOfStaff(work.manager)).map((person) => [person.id, person]));
    await carryOut(work, change);
    effect = (await rightsOfStaff(work.manager)).map((person) => {
      const held = before.get(person.id)!.permissions;
      return {
        ...person,
        gained: person.permissions.filter((name) => !held.includes(name)),
        lost: held.filter((name) => !person.permissions.includes(name)),
      };
    });
  });
  return effect.filter(({ gained, lost }) => gained.length + lost.length > 0);
}

async function carryOut(work: Work, { changes, seen }: z.output<typeof MatrixChange>): Promise<void> {
  // One after the other: whoever waited here reads below what the others left.
  const roles = await work.list(Role, { id: In(changes.map(({ role_id }) => role_id)) });
  if (seen !== undefined && seen !== (await matrixStamp(work.manager)))
    throw new Conflict('Roles or people changed while you were looking, so nothing was done. Look again.');
  for (const { role_id, grant, withdraw } of changes) {
    const role = roles.find(({ id }) => String(id) === role_id);
    if (!role) throw new NotFound('There is no such role.');
    const missing = grant.find((name) => !work.actor.permissions.has(name));
    if (missing) throw new Forbidden(`You can't grant ${missing}: you don't hold it yourself.`);
    const before = await permissionsOfRole(work, role.id);
    await setPermissions(work, role, grant, withdraw);
    const after = await permissionsOfRole(work, role.id);
    if (before.join() !== after.join())
      work.note('roles', role.id, 'noted', { permissions: { before, after } });
  }
  await refuseLockout(work);
}

/** A single role may come without a list around it. */
function several(raw: unknown): unknown {
  const { changes, seen } = (raw ?? {}) as { changes?: unknown; seen?: unknown };
  return changes === undefined ? { changes: [parse(RolePermissions, raw)], seen } : { changes, seen };
}
