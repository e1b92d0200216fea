import { type EntityManager } from 'typeorm';
import { Language } from '../../src/domain/catalogue/entities.js';
import { seedId } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';

const languages: [code: string, name: string, native_name: string][] = [
  ['en', 'English', 'English'],
  ['tr', 'Turkish', 'Türkçe'],
  ['de', 'German', 'Deutsch'],
  ['fr', 'French', 'Français'],
  ['es', 'Spanish', 'Español'],
  ['it', 'Italian', 'Italiano'],
  ['nl', 'Dutch', 'Nederlands'],
  ['pl', 'Polish', 'Polski'],
  ['hu', 'Hungarian', 'Magyar'],
  ['sv', 'Swedish', 'Svenska'],
  ['ru', 'Russian', 'Русский'],
  ['ar', 'Arabic', 'العربية'],
  ['th', 'Thai', 'ไทย'],
  ['hi', 'Hindi', 'हिन्दी'],
];

export const languageId = (code: string) => seedId(`language ${code}`);

export class LanguageSeeder extends Seeder {
  readonly kind = 'reference';

  async run(manager: EntityManager): Promise<void> {
    const rows = languages.map(([code, name, native_name]) => ({
      id: languageId(code),
      code,
      name,
      native_name,
    }));
    await insertMissing(manager, Language, rows, ['code']);
  }
}
