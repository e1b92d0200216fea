import { randomBytes } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { hashPassword } from '../../src/core/passwords.js';
import { User } from '../../src/domain/people/entities.js';
import { seedId } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';

export const PLATFORM_ACCOUNT_ID = seedId('user hairline-platform');

/** Stands where a row must name who made it and nobody did. It cannot sign in and has no role. */
export class PlatformAccountSeeder extends Seeder {
  readonly kind = 'reference';

  async run(manager: EntityManager): Promise<void> {
    const account = {
      id: PLATFORM_ACCOUNT_ID,
      username: 'hairline-platform',
      firstname: 'Hairline',
      lastname: 'Platform',
      email: 'platform@hairline.invalid',
      password: await hashPassword(randomBytes(32).toString('base64url')),
      deactivated_at: new Date(),
    };
    await insertMissing(manager, User, [account], ['username']);
  }
}
