import { type EntityManager } from 'typeorm';
import { SecondFactor, SecondFactorRecoveryCode } from '../../src/domain/access/entities.js';
import { asColumn, type Holder } from '../../src/domain/access/second-factor/holder.js';
import { newSecret } from '../../src/domain/access/second-factor/totp.js';
import { Clock } from '../support/clock.js';
import { seedId, tokenHash } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';
import { GUARDED_STAFF_ID } from '../world/staff.js';
import { type World, worldOf } from '../world/world.js';
import { PatientSeeder } from './patient-seeder.js';
import { ProviderSeeder } from './provider-seeder.js';
import { UserSeeder } from './user-seeder.js';

const SINCE = -120;
const CODES = 10;

/** A colleague, a patient and a doctor with authenticator apps that nobody has, and recovery codes, one used. */
export class SecondFactorSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [UserSeeder, PatientSeeder, ProviderSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    for (const [name, holder] of holders(worldOf(today)))
      await giveFactor(manager, new Clock(today), name, holder);
  }
}

function holders({ patients, clinics }: World): [name: string, holder: Holder][] {
  const doctor = clinics[10]!.accounts.find(({ role }) => role === 'doctor')!;
  return [
    ['', { type: 'User', id: GUARDED_STAFF_ID }],
    [' of a patient', { type: 'Patient', id: patients[30]!.row.id }],
    [' of a doctor', { type: 'ProviderUser', id: doctor.row.id }],
  ];
}

async function giveFactor(manager: EntityManager, clock: Clock, name: string, holder: Holder): Promise<void> {
  const stamps = { created_at: clock.at(SINCE), updated_at: clock.at(SINCE) };
  const factor = {
    id: seedId(`second factor${name}`, SINCE),
    ...asColumn(holder),
    secret: newSecret(),
    confirmed_at: clock.at(SINCE),
    last_used_step: String(Math.floor(clock.at(-1).getTime() / 30_000)),
    ...stamps,
  };
  const codes = Array.from({ length: CODES }, (_, at) => ({
    id: seedId(`recovery code ${at}${name}`, SINCE),
    second_factor_id: factor.id,
    code_hash: tokenHash(`recovery code ${at}${name}`),
    used_at: at === 0 ? clock.at(-30) : null,
    ...stamps,
  }));
  const key = Object.keys(asColumn(holder)) as (keyof SecondFactor)[];
  const added = await insertMissing(manager, SecondFactor, [factor], key);
  if (added.length > 0) await insertMissing(manager, SecondFactorRecoveryCode, codes);
}
