import { type EntityManager, IsNull } from 'typeorm';
import { type EntityClass } from '../../core/facts.js';
import { Patient } from '../people/entities.js';
import { ProviderUser } from '../providers/entities.js';
import { type CLIENT_AUDIENCES } from './entities.js';

export type Audience = (typeof CLIENT_AUDIENCES)[number];
export type AppUserType = 'Patient' | 'ProviderUser';

/** Somebody who uses one of the apps. */
export interface AppUser {
  type: AppUserType;
  id: string;
  name: string;
  email: string;
  /** The hash. */
  password: string;
  locale: string;
  time_zone: string;
  email_verified_at: Date | null;
  /** The clinic that they work for. */
  provider_id: string | null;
}

export const audienceOf = (type: AppUserType): Audience =>
  type === 'Patient' ? 'patients' : 'provider_users';

/** By id, or by the name that they sign in with. Null also for who may not sign in now. */
export async function findAppUser(
  manager: EntityManager,
  audience: Audience,
  by: { id: string } | { login: string },
): Promise<AppUser | null> {
  return audience === 'patients' ? findPatient(manager, by) : findClinicUser(manager, by);
}

async function findPatient(manager: EntityManager, by: { id: string } | { login: string }) {
  const usable = { suspended_at: IsNull(), erased_at: IsNull() };
  const names = 'id' in by ? [{ id: by.id }] : [{ email: by.login }, { username: by.login }];
  const where = names.map((name) => ({ ...name, ...usable }));
  const row = (await manager.find(Patient, { where })).find((one) => isMeant(by, one.email, one.username));
  if (!row) return null;
  const { id, email, password, email_verified_at } = row;
  const person = { type: 'Patient' as const, id, email, password, email_verified_at, provider_id: null };
  return { ...person, ...settingsOf(row), name: `${row.first_name} ${row.last_name}` };
}

async function findClinicUser(manager: EntityManager, by: { id: string } | { login: string }) {
  const where = { status: 'active', ...('id' in by ? { id: by.id } : { email: by.login }) };
  const row = (await manager.find(ProviderUser, { where })).find((one) => isMeant(by, one.email));
  if (!row) return null;
  const { id, email, password, provider_id } = row;
  const person = { type: 'ProviderUser' as const, id, email, password, provider_id, email_verified_at: null };
  return { ...person, ...settingsOf(row), name: `${row.firstname} ${row.lastname}` };
}

const settingsOf = ({ locale, time_zone }: { locale: string | null; time_zone: string | null }) => ({
  locale: locale ?? 'en',
  time_zone: time_zone ?? 'UTC',
});

/** To the database é is e: whoever could vary the spelling could guess a password as often as they like. */
function isMeant(by: { id: string } | { login: string }, ...names: string[]): boolean {
  if ('id' in by) return true;
  return names.some((name) => name.toLowerCase() === by.login.toLowerCase());
}

export const ENTITY_OF: Record<AppUserType, EntityClass<Patient> | EntityClass<ProviderUser>> = {
  Patient,
  ProviderUser,
};
