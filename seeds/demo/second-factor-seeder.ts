import { type EntityManager } from 'typeorm';
import { SecondFactor, SecondFactorRecoveryCode } from '../../src/domain/access/entities.js';
import { newSecret } from '../../src/domain/access/second-factor/totp.js';
import { Clock } from '../support/clock.js';
import { seedId, tokenHash } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';
import { GUARDED_STAFF_ID } from '../world/staff.js';
import { UserSeeder } from './user-seeder.js';

const SINCE = -120;
const CODES = 10;

/** A colleague with an authenticator app that nobody has, and recovery codes, one of them used. */
export class SecondFactorSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [UserSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const clock = new Clock(today);
    const stamps = { created_at: clock.at(SINCE), updated_at: clock.at(SINCE) };
    const factor = {
      id: seedId('second factor', SINCE),
      user_id: GUARDED_STAFF_ID,
      secret: newSecret(),
      confirmed_at: clock.at(SINCE),
      last_used_step: String(Math.floor(clock.at(-1).getTime() / 30_000)),
      ...stamps,
    };
    const codes = Array.from({ length: CODES }, (_, at) => ({
      id: seedId(`recovery code ${at}`, SINCE),
      second_factor_id: factor.id,
      code_hash: tokenHash(`recovery code ${at}`),
      used_at: at === 0 ? clock.at(-30) : null,
      ...stamps,
    }));
    const added = await insertMissing(manager, SecondFactor, [factor], ['user_id']);
    if (added.length > 0) await insertMissing(manager, SecondFactorRecoveryCode, codes);
  }
}
