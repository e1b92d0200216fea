import { type EntityManager } from 'typeorm';
import { Setting } from '../../src/core/entities.js';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/read-setting.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';

/** What the settings page starts with. */
export class SettingsSeeder extends Seeder {
  readonly kind = 'reference';

  async run(manager: EntityManager): Promise<void> {
    const rows = Object.entries(DEFAULT_SETTINGS).map(([name, value]) => ({ name, value }));
    await insertMissing(manager, Setting, rows, ['name']);
  }
}
