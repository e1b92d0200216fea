import { type EntityManager, IsNull } from 'typeorm';
import { type Work } from '../../../core/work.js';
import { Patient, User } from '../../people/entities.js';
import { ProviderUser } from '../../providers/entities.js';
import { SecondFactor, SecondFactorRecoveryCode } from '../entities.js';

const ENTITIES = { User, Patient, ProviderUser };
const COLUMNS = { User: 'user_id', Patient: 'patient_id', ProviderUser: 'provider_user_id' } as const;

/** Whoever may have a second factor: staff, patients and clinics' people have the same. */
export interface Holder {
  type: keyof typeof ENTITIES;
  id: string;
}

type Person = Pick<User, 'id' | 'email' | 'password'>;

interface Guarded<P> {
  person: P;
  factor: SecondFactor | null;
}

/** The column that names the person, and their id in it. */
export const asColumn = ({
  type,
  id,
}: Holder): Partial<Record<(typeof COLUMNS)[Holder['type']], string>> => ({
  [COLUMNS[type]]: id,
});

/** The person first, then their factor: whatever is done to one waits for whatever is done to the other. */
export async function lockHolder(work: Work, holder: Holder): Promise<Guarded<Person>> {
  const person = await work.find<Person>(ENTITIES[holder.type], holder.id);
  return { person, factor: await work.findBy(SecondFactor, asColumn(holder)) };
}

/** What a person sees of their own second factor. */
export async function secondFactorOf(manager: EntityManager, holder: Holder) {
  const factor = await manager.findOneBy(SecondFactor, asColumn(holder));
  if (!factor?.confirmed_at) return { since: null, recovery_codes_left: 0 };
  const unused = { second_factor_id: factor.id, used_at: IsNull() };
  return {
    since: factor.confirmed_at,
    recovery_codes_left: await manager.countBy(SecondFactorRecoveryCode, unused),
  };
}
