import { type EntityManager } from 'typeorm';
import { Treatment, TreatmentInclude } from '../../src/domain/catalogue/entities.js';
import { seedId } from '../support/ids.js';
import { ensure, insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';
import { MILESTONE_TEMPLATES } from './content/milestones.js';
import { TREATMENTS } from './content/treatments.js';
import { PLATFORM_ACCOUNT_ID, PlatformAccountSeeder } from './platform-account-seeder.js';
import { TemplateSeeder } from './template-seeder.js';

/** What every clinic chooses from, and what is always part of it. */
export class TreatmentSeeder extends Seeder {
  readonly kind = 'reference';
  override readonly needs = [PlatformAccountSeeder, TemplateSeeder];

  async run(manager: EntityManager): Promise<void> {
    const rows = TREATMENTS.map(({ id, type, name, description, aftercare }) => ({
      id,
      user_id: PLATFORM_ACCOUNT_ID,
      treatment_name: name,
      treatment_type: type,
      treatment_description: description,
      thumbnail: `treatments/${type.toLowerCase()}.png`,
      video: `treatments/${type.toLowerCase()}.mp4`,
      aftercare_template_id: MILESTONE_TEMPLATES.find(({ slug }) => slug === aftercare)!.template.id!,
    }));
    const { ids, added } = await ensure(manager, Treatment, rows, ['treatment_name']);
    const includes = TREATMENTS.flatMap((treatment, index) =>
      treatment.includes.map(([include_name, include_description], at) => ({
        id: seedId(`treatment include ${treatment.type} ${include_name}`),
        treatment_id: ids[index]!,
        include_name,
        include_description,
        order_index: at + 1,
      })),
    ).filter(({ treatment_id }) => added.has(rows[ids.indexOf(treatment_id)]!));
    await insertMissing(manager, TreatmentInclude, includes);
  }
}
