import { type EntityManager } from 'typeorm';
import { DiscoveryQuestion, Information, TermsAndConditions } from '../../src/domain/content/entities.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';
import { AGREEMENTS } from './content/agreements.js';
import { DISCOVERY_QUESTIONS } from './content/discovery.js';
import { PAGES } from './content/pages.js';

/** Terms, pages of the apps and the questions before a first inquiry. */
export class ContentSeeder extends Seeder {
  readonly kind = 'reference';

  async run(manager: EntityManager): Promise<void> {
    await insertMissing(manager, TermsAndConditions, AGREEMENTS, [
      'agreement_type',
      'audience',
      'version',
      'locale',
    ]);
    await insertMissing(manager, Information, PAGES, ['slug', 'locale']);
    await insertMissing(manager, DiscoveryQuestion, DISCOVERY_QUESTIONS, ['question_key', 'locale']);
  }
}
