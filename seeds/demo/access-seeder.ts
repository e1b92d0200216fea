import { type EntityManager } from 'typeorm';
import {
  OauthAccessToken,
  OauthAuthCode,
  OauthClient,
  OauthPersonalAccessClient,
  OauthRefreshToken,
  PasswordResetToken,
  PasswordResetTokenForAllUsers,
  PersonalAccessToken,
  SigningKey,
} from '../../src/domain/auth/entities.js';
import { makeKeyPair } from '../../src/domain/auth/signing-keys.js';
import { IdempotencyKey } from '../../src/core/entities.js';
import { type Clock } from '../support/clock.js';
import { seedId, tokenHash } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';
import { staffId } from '../world/staff.js';
import { worldOf } from '../world/world.js';
import { PatientSeeder } from './patient-seeder.js';

/** Well-known, for apps that are tried against the demo; neither has a secret to lose. */
export const PATIENT_APP = '00000000-0000-7000-8000-000000000001';
export const CLINIC_APP = '00000000-0000-7000-8000-000000000002';
const PERSONAL_ACCESS = '00000000-0000-7000-8000-000000000003';

/** The apps that sign in, and tokens as they look once they are spent: none of these opens anything. */
export class AccessSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [PatientSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const { clock, patients } = worldOf(today);
    await this.#clients(manager, clock);
    const holders = patients.slice(0, 3).map(({ row }) => row);
    const token = (kind: string, at: number) => tokenHash(`${kind} ${at}`).slice(0, 40);
    const spent = { revoked: true, expires_at: clock.at(-10) };
    const stamps = { created_at: clock.at(-25), updated_at: clock.at(-10) };
    const access = holders.map(({ id }, at) => ({
      id: token('access', at),
      user_id: id,
      client_id: PATIENT_APP,
      name: 'Patient app',
      scopes: '[]',
      ...spent,
      ...stamps,
    }));
    await insertMissing(manager, OauthAccessToken, access);
    const refresh = access.map(({ id }, at) => ({
      id: `demo${at}.${token('refresh', at)}`,
      access_token_id: id,
      ...spent,
    }));
    await insertMissing(manager, OauthRefreshToken, refresh);
    const code = {
      id: token('code', 0),
      user_id: holders[0]!.id,
      client_id: PATIENT_APP,
      scopes: '[]',
      ...spent,
    };
    await insertMissing(manager, OauthAuthCode, [code]);
    const personal = {
      tokenable_type: 'User',
      tokenable_id: staffId('admin'),
      name: 'old reporting script',
      token: tokenHash('personal 0'),
      abilities: '["read"]',
      last_used_at: clock.at(-40),
      expires_at: clock.at(-30),
      ...stamps,
    };
    await insertMissing(manager, PersonalAccessToken, [personal], ['token']);
    await this.#forgotten(manager, clock, holders[0]!.email!);
    await this.#signing(manager, clock);
    const answered = {
      owner_type: 'Patient',
      owner_id: holders[0]!.id,
      idempotency_key: 'an acceptance long ago',
      request_hash: tokenHash('request 0'),
      status: 201,
      answer: '{}',
      created_at: clock.at(-25),
    };
    await insertMissing(manager, IdempotencyKey, [answered], ['owner_type', 'owner_id', 'idempotency_key']);
  }

  /** One that has retired: the key that signs is made by the program itself. */
  async #signing(manager: EntityManager, clock: Clock): Promise<void> {
    const id = seedId('retired signing key');
    if (await manager.existsBy(SigningKey, { id })) return;
    const { publicKey: public_key, privateKey: private_key } = await makeKeyPair();
    const stamps = { created_at: clock.at(-400), updated_at: clock.at(-40), retired_at: clock.at(-40) };
    await insertMissing(manager, SigningKey, [
      { id, algorithm: 'RS256', public_key, private_key, ...stamps },
    ]);
  }

  async #clients(manager: EntityManager, clock: Clock): Promise<void> {
    const client = (id: string, name: string, provider: 'patients' | 'provider_users' | null) => ({
      id,
      name,
      provider,
      secret: null,
      redirect: 'hairline://signed-in',
      personal_access_client: provider === null,
      password_client: provider !== null,
      revoked: provider === null,
      created_at: clock.at(-900),
      updated_at: clock.at(-900),
    });
    await insertMissing(manager, OauthClient, [
      client(PATIENT_APP, 'Patient app', 'patients'),
      client(CLINIC_APP, 'Clinic app', 'provider_users'),
      client(PERSONAL_ACCESS, 'Personal access (retired)', null),
    ]);
    const retired = { client_id: PERSONAL_ACCESS, created_at: clock.at(-900), updated_at: clock.at(-900) };
    await insertMissing(manager, OauthPersonalAccessClient, [retired], ['client_id']);
  }

  /** Links that ran out long ago. */
  async #forgotten(manager: EntityManager, clock: Clock, email: string): Promise<void> {
    const created_at = clock.at(-15);
    const staff = { email: 'content@hairline.test', token: tokenHash('reset staff'), created_at };
    await insertMissing(manager, PasswordResetToken, [staff], ['email']);
    const patient = { email, user_type: 'Patient', token: tokenHash('reset patient'), created_at };
    await insertMissing(manager, PasswordResetTokenForAllUsers, [patient], ['email', 'user_type']);
  }
}
