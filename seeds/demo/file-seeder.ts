import { type EntityManager } from 'typeorm';
import { File, Media } from '../../src/domain/files/entities.js';
import { TREATMENTS } from '../reference/content/treatments.js';
import { TreatmentSeeder } from '../reference/treatment-seeder.js';
import { seedId } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { Random } from '../support/random.js';
import { Seeder } from '../support/seeder.js';
import { worldOf, type World } from '../world/world.js';
import { InquirySeeder } from './inquiry-seeder.js';

const PICTURES = ['front', 'crown', 'donor-area'];

/** What patients sent with their inquiries, and the pictures of clinics and treatments. */
export class FileSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [TreatmentSeeder, InquirySeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const world = worldOf(today);
    await insertMissing(manager, File, files(world));
    await insertMissing(manager, Media, media(world), ['uuid']);
  }
}

function files({ inquiries }: World) {
  return inquiries.flatMap(({ row, sentAt }) => {
    const random = new Random(`files of ${row.id}`);
    const taken = PICTURES.slice(0, random.integer(1, 3)).map((view) => ({
      id: seedId(`file ${row.id} ${view}`, sentAt),
      fileable_id: row.id,
      fileable_type: 'Inquiry',
      file_path: `inquiries/${row.id}/${view}.png`,
      file_name: `${view}.png`,
      file_type: 'image/png',
      file_size: random.integer(180_000, 3_400_000),
      created_at: row.created_at!,
      updated_at: row.created_at!,
    }));
    if (!row.additional_files) return taken;
    const paper = {
      ...taken[0]!,
      id: seedId(`file ${row.id} blood test`, sentAt),
      file_path: row.additional_files,
      file_name: 'blood-test.pdf',
      file_type: 'application/pdf',
    };
    return [...taken, paper];
  });
}

function media({ clinics, clock }: World) {
  const picture = (
    model_type: string,
    model_id: string,
    collection_name: string,
    name: string,
    day: number,
  ) => ({
    model_type,
    model_id,
    uuid: seedId(`media ${model_type} ${model_id} ${name}`, day),
    collection_name,
    name,
    file_name: `${name}.png`,
    mime_type: 'image/png',
    disk: 's3',
    conversions_disk: 's3',
    size: String(240_000 + name.length * 1000),
    manipulations: {},
    custom_properties: {},
    generated_conversions: { thumb: true },
    responsive_images: {},
    order_column: 1,
    created_at: clock.at(day),
    updated_at: clock.at(day),
  });
  return [
    ...clinics.map(({ row, joined, number }) =>
      picture('Provider', row.id, 'logo', `logo-${number}`, joined),
    ),
    ...TREATMENTS.map(({ id, type }) => picture('Treatment', id, 'thumbnail', type.toLowerCase(), -900)),
  ];
}
