import { createHash, randomBytes } from 'node:crypto';
import { OauthClient, PersonalAccessToken } from '../../src/domain/auth/entities.js';
import { Patient } from '../../src/domain/people/entities.js';
import { ProviderUser } from '../../src/domain/providers/entities.js';
import { type Apps } from './app-people.js';
import { PATIENT_APP, postForm, signInTo } from './apps.js';
import { DEMO_PASSWORD } from './server.js';
import { NOON } from './standalone.js';
import { make } from './world.js';

/** Who asks, in the order of the tables' columns. */
export const COLUMNS = [
  'nobody',
  'staff session',
  'patient',
  'other patient',
  'owner',
  'doctor',
  'coordinator',
  'other clinic',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What a request is sent with. */
export interface Credentials {
  token?: string;
  headers?: Record<string, string>;
}

export interface People {
  /** Whose the things are. */
  patient: Patient;
  provider_id: string;
  owner: ProviderUser;
  other: { patient_id: string; provider_id: string };
  credentials: Record<Column, Credentials>;
  /** Patients and clinics' people who may not sign in any more. */
  gone: { patient: Patient; user: ProviderUser };
  /** Tokens that opened something once, and open nothing now. */
  ended: Record<string, string>;
  /** Tokens of people who hold every right, without any of them. */
  bare: Record<'patient' | 'owner', string>;
}

export async function accessPeople(apps: Apps): Promise<People> {
  const one = await apps.patient({ time_zone: NOON });
  const other = await apps.patient();
  const owner = await apps.clinicUser();
  const [doctor, coordinator] = [
    await apps.clinicUser('doctor', owner.provider_id),
    await apps.clinicUser('coordinator', owner.provider_id),
  ];
  const elsewhere = await apps.clinicUser();
  const [suspended, left] = [await aSuspended(apps), await aLeft(apps, owner.provider_id)];
  const { cookie } = await apps.server.as('super-admin');
  return {
    patient: one.patient,
    provider_id: owner.provider_id,
    owner: owner.user,
    other: { patient_id: other.patient.id, provider_id: elsewhere.provider_id },
    credentials: {
      nobody: {},
      'staff session': { headers: { Cookie: cookie } },
      patient: { token: one.token },
      'other patient': { token: other.token },
      owner: { token: owner.token },
      doctor: { token: doctor.token },
      coordinator: { token: coordinator.token },
      'other clinic': { token: elsewhere.token },
    },
    gone: { patient: suspended.patient, user: left.user },
    ended: {
      'a revoked token': await revoked(apps, one.patient),
      "a token of a client that is the other app's now": await ofMovedClient(apps, one.patient),
      'a token of a patient who was suspended': suspended.token,
      'a token of somebody who left the clinic': left.token,
    },
    bare: {
      patient: await bare('Patient', (await apps.patient()).patient.id),
      owner: await bare('ProviderUser', (await apps.clinicUser('owner', owner.provider_id)).user.id),
    },
  };
}

async function revoked({ server }: Apps, { email }: Patient): Promise<string> {
  const { access_token } = await signInTo(server.url, PATIENT_APP, email, DEMO_PASSWORD);
  await postForm(server.url, '/oauth/revoke', { token: access_token, client_id: PATIENT_APP });
  return access_token;
}

async function ofMovedClient({ server, database }: Apps, { email }: Patient): Promise<string> {
  const id = '00000000-0000-7000-8000-00000000000b';
  await make(OauthClient, {
    id,
    name: 'Moved app',
    provider: 'patients',
    redirect: '',
    personal_access_client: false,
    password_client: true,
    revoked: false,
  });
  const { access_token } = await signInTo(server.url, id, email, DEMO_PASSWORD);
  await database.app.manager.update(OauthClient, { id }, { provider: 'provider_users' });
  return access_token;
}

async function aSuspended({ patient, database }: Apps) {
  const gone = await patient();
  await database.app.manager.update(Patient, { id: gone.patient.id }, { suspended_at: new Date() });
  return gone;
}

async function aLeft({ clinicUser, database }: Apps, provider_id: string) {
  const gone = await clinicUser('owner', provider_id);
  await database.app.manager.update(ProviderUser, { id: gone.user.id }, { status: 'inactive' });
  return gone;
}

/** A personal token that names only what there is no right to. */
async function bare(tokenable_type: 'Patient' | 'ProviderUser', tokenable_id: string): Promise<string> {
  const secret = randomBytes(20).toString('hex');
  const { id } = await make(PersonalAccessToken, {
    tokenable_type,
    tokenable_id,
    name: 'bare',
    token: createHash('sha256').update(secret).digest('hex'),
    abilities: '["nothing"]',
    last_used_at: null,
    expires_at: null,
  });
  return `${id}|${secret}`;
}
