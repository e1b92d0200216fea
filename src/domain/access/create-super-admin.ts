import { z } from 'zod';
import { type Actor } from '../../core/actor.js';
import { ModelHasRole, Role } from '../../core/entities.js';
import { NotFound, Refusal } from '../../core/errors.js';
import { hashPassword } from '../../core/passwords.js';
import { transact } from '../../core/transact.js';
import { parse } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { User } from '../people/entities.js';
import { NewPassword } from './passwords.js';

const Name = z.string().trim().min(1, 'Please fill this in.').max(255, 'At most 255 characters fit here.');

export const NewSuperAdmin = z.object({
  email: z.email('An e-mail address such as name@example.com.').max(255, 'At most 255 characters fit here.'),
  firstname: Name,
  lastname: Name,
  password: NewPassword,
});

const ROLE = { name: 'super-admin', guard_name: 'api' };

/** Somebody who may do everything, roles included. Signs in by e-mail. @throws Refusal where the account exists */
export async function createSuperAdmin(actor: Actor, raw: unknown): Promise<User> {
  const { password, ...person } = parse(NewSuperAdmin, raw);
  const hash = await hashPassword(password);
  return transact(actor, 'roles.manage', 'createSuperAdmin', async (work) => {
    const role = await work.findBy(Role, ROLE);
    if (!role) throw new NotFound('There is no role super-admin yet.');
    await refuseKnown(work, person.email);
    const user = await work.create(User, { ...person, username: person.email, password: hash });
    await work.manager
      .getRepository(ModelHasRole)
      .insert({ role_id: role.id, model_id: user.id, model_type: 'User' });
    work.note('users', user.id, 'noted', { roles: { before: [], after: [ROLE.name] } });
    return user;
  });
}

/** Nobody types a password only to hear that the account is there already. @throws Refusal */
export async function refuseKnownEmail(actor: Actor, email: string): Promise<void> {
  await transact(actor, 'roles.manage', 'createSuperAdmin', (work) => refuseKnown(work, email));
}

export async function hasSuperAdminRole(actor: Actor): Promise<boolean> {
  return transact(actor, 'roles.manage', 'createSuperAdmin', async (work) => {
    return (await work.findBy(Role, ROLE)) !== null;
  });
}

async function refuseKnown(work: Work, email: string): Promise<void> {
  const known = (await work.findBy(User, { email })) ?? (await work.findBy(User, { username: email }));
  if (known) throw new Refusal(`There is already an account for ${email}. Nothing was changed.`);
}
