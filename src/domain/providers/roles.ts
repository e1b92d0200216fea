import { type EntityManager, In } from 'typeorm';
import { ModelHasRole, Role } from '../../core/entities.js';
import { type Work } from '../../core/work.js';
import { type ProviderUser } from './entities.js';

/** Laravel's class name is read as well as ours. */
const TYPES = ['ProviderUser', 'App\\Models\\ProviderUser'];

/** The roles of clinics' people. @returns their names by the person's id */
export async function rolesOf(manager: EntityManager, ids: readonly string[]) {
  const links = await manager.findBy(ModelHasRole, { model_id: In([...ids]), model_type: In(TYPES) });
  const roles = await manager.findBy(Role, { guard_name: 'provider' });
  const nameOf = new Map(roles.map(({ id, name }) => [String(id), name]));
  return (id: string): string[] =>
    links
      .filter(({ model_id }) => model_id === id)
      .flatMap(({ role_id }) => nameOf.get(String(role_id)) ?? [])
      .sort();
}

/** @throws where the reference data is missing */
export async function giveRole(work: Work, { id }: ProviderUser, name: string): Promise<void> {
  const role = await work.manager.findOneByOrFail(Role, { name, guard_name: 'provider' });
  const link = { role_id: String(role.id), model_id: id, model_type: 'ProviderUser' };
  await work.manager.getRepository(ModelHasRole).insert(link);
  work.note('provider_users', id, 'noted', { role: { after: name } });
}
