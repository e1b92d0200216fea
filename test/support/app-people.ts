import { randomUUID } from 'node:crypto';
import { PATIENT_APP_ROLES, CLINIC_APP_ROLES } from '../../seeds/reference/content/app-roles.js';
import { type Actor, systemActor } from '../../src/core/actor.js';
import { ModelHasRole, Permission, Role, RoleHasPermission } from '../../src/core/entities.js';
import { hashPassword } from '../../src/core/passwords.js';
import { OauthClient } from '../../src/domain/auth/entities.js';
import { type Patient } from '../../src/domain/people/entities.js';
import { ProviderUser } from '../../src/domain/providers/entities.js';
import { CLINIC_APP, PATIENT_APP, signInTo } from './apps.js';
import { openBackOffice, type BackOffice } from './back-office.js';
import { type TestDatabase } from './database.js';
import { DEMO_PASSWORD } from './server.js';
import { aClinic, aPatient, make } from './world.js';

type ClinicRole = keyof typeof CLINIC_APP_ROLES;

export interface Apps extends BackOffice {
  /** A patient who may sign in, with their access token. */
  patient: (values?: Partial<Patient>) => Promise<{ patient: Patient; token: string }>;
  /** Somebody of a clinic (a new one unless it is said), with their access token. */
  clinicUser: (role?: ClinicRole, provider_id?: string) => Promise<ClinicPerson>;
}

export interface ClinicPerson {
  provider_id: string;
  user: ProviderUser;
  token: string;
}

/** A started server on an empty platform with both apps and their roles. */
export async function openApps(settings: Record<string, string> = {}): Promise<Apps> {
  const office = await openBackOffice(settings);
  const { database, server } = office;
  const roles = await makeAppRoles(database);
  const password = await hashPassword(DEMO_PASSWORD);
  const grant = (role: string, model_type: string, model_id: string) =>
    database.app.getRepository(ModelHasRole).insert({ role_id: roles[role]!, model_id, model_type });
  return {
    ...office,
    async patient(values = {}) {
      const patient = await aPatient({ password, ...values });
      await grant('patient', 'Patient', patient.id);
      const { access_token } = await signInTo(server.url, PATIENT_APP, patient.email, DEMO_PASSWORD);
      return { patient, token: access_token };
    },
    async clinicUser(role = 'owner', provider_id) {
      const clinic = provider_id ?? (await aClinic()).id;
      const user = await aClinicUser(clinic, { password });
      await grant(role, 'ProviderUser', user.id);
      const { access_token } = await signInTo(server.url, CLINIC_APP, user.email, DEMO_PASSWORD);
      return { provider_id: clinic, user, token: access_token };
    },
  };
}

export function aClinicUser(provider_id: string, values: Partial<ProviderUser> = {}): Promise<ProviderUser> {
  const email = `${randomUUID()}@clinic.example.com`;
  return make(ProviderUser, {
    provider_id,
    firstname: 'Deniz',
    lastname: 'Kaya',
    email,
    password: 'no password',
    ...values,
  });
}

/** The patient in their app, for tests of the domain. */
export const asPatient = (
  { id }: { id: string },
  rights: readonly string[] = PATIENT_APP_ROLES.patient,
): Actor => ({
  ...systemActor('api', randomUUID()),
  type: 'Patient',
  id,
  name: 'A patient',
  permissions: new Set(rights),
});

/** Somebody of a clinic in their app, for tests of the domain. */
export const asClinic = (
  { id, provider_id }: Pick<ProviderUser, 'id' | 'provider_id'>,
  role: ClinicRole = 'owner',
): Actor => ({
  ...systemActor('api', randomUUID()),
  type: 'ProviderUser',
  id,
  name: 'Somebody of a clinic',
  permissions: new Set<string>(CLINIC_APP_ROLES[role]),
  provider_id,
});

/** Both apps, and the roles of those who use them. @returns ids by role */
async function makeAppRoles({ app }: TestDatabase): Promise<Record<string, string>> {
  const client = { redirect: '', personal_access_client: false, password_client: true, revoked: false };
  await make(OauthClient, { ...client, id: PATIENT_APP, name: 'Patient app', provider: 'patients' });
  await make(OauthClient, { ...client, id: CLINIC_APP, name: 'Clinic app', provider: 'provider_users' });
  const ids: Record<string, string> = {};
  for (const [guard_name, roles] of [
    ['patient', PATIENT_APP_ROLES],
    ['provider', CLINIC_APP_ROLES],
  ] as const)
    for (const [name, rights] of Object.entries(roles)) {
      const { identifiers } = await app.getRepository(Role).insert({ name, guard_name });
      ids[name] = String(identifiers[0]?.id);
      for (const right of rights) {
        const where = { name: right as string, guard_name };
        const known =
          (await app.getRepository(Permission).findOneBy(where)) ??
          (await app.getRepository(Permission).save(where as Permission));
        await app.getRepository(RoleHasPermission).insert({ role_id: ids[name], permission_id: known.id });
      }
    }
  return ids;
}
