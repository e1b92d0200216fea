import { type EntityManager } from 'typeorm';
import { BankingDetail } from '../../src/domain/commissions/entities.js';
import {
  ProviderAward,
  ProviderDocument,
  ProviderLanguage,
  ProviderMedia,
  ProviderResource,
} from '../../src/domain/providers/entities.js';
import { languageId, LanguageSeeder } from '../reference/language-seeder.js';
import { TreatmentSeeder } from '../reference/treatment-seeder.js';
import { seedId } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { Random } from '../support/random.js';
import { Seeder } from '../support/seeder.js';
import { AWARDS, CLINIC_LANGUAGES, CLINIC_MEDIA } from '../world/data/clinic-texts.js';
import { buildDocuments } from '../world/profiles.js';
import { type Clinic } from '../world/types.js';
import { worldOf } from '../world/world.js';
import { AffiliateSeeder } from './affiliate-seeder.js';
import { ProviderSeeder } from './provider-seeder.js';

/** What stands behind a clinic's name: papers, awards, languages, pictures, accounts. */
export class ProfileSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [ProviderSeeder, LanguageSeeder, TreatmentSeeder, AffiliateSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const { clinics, clock, banking } = worldOf(today);
    await insertMissing(manager, ProviderDocument, buildDocuments(clinics, clock));
    await insertMissing(
      manager,
      ProviderAward,
      clinics.flatMap((clinic) => awards(clinic, clock.now)),
    );
    await insertMissing(manager, ProviderLanguage, clinics.flatMap(languages));
    await insertMissing(manager, ProviderMedia, clinics.flatMap(media));
    await insertMissing(manager, ProviderResource, resources(clinics));
    await insertMissing(manager, BankingDetail, banking);
  }
}

function awards({ number, row, joined }: Clinic, now: Date) {
  const random = new Random(`awards of clinic ${number}`);
  const won = random.sample(AWARDS, number <= 3 ? 3 : random.integer(0, 2));
  return won.map(([award_name, awarded_by], at) => ({
    id: seedId(`award ${number} ${at + 1}`, joined),
    provider_id: row.id,
    award_name,
    awarded_by,
    award_year: now.getUTCFullYear() - random.integer(1, 8),
    order_index: at + 1,
  }));
}

function languages({ number, row, country, joined }: Clinic) {
  const spoken = CLINIC_LANGUAGES[country.name]!.slice(0, 2 + (number % 4));
  return spoken.map((code, at) => ({
    id: seedId(`clinic language ${number} ${code}`, joined),
    provider_id: row.id,
    language_id: languageId(code),
    proficiency: ['native', 'fluent', 'fluent', 'conversational', 'basic'][at]!,
  }));
}

function media({ number, row, joined, prices }: Clinic) {
  const base = (file: string) => ({
    id: seedId(`clinic media ${number} ${file}`, joined),
    provider_id: row.id,
    file_path: `providers/${number}/media/${file}`,
  });
  const rooms = CLINIC_MEDIA.slice(0, 2 + (number % 3)).map(([caption, file], at) => ({
    ...base(file),
    media_type: file.endsWith('.mp4') ? 'video' : 'image',
    caption,
    order_index: at + 1,
  }));
  const result = (['before', 'after'] as const).map((comparison_side, at) => ({
    ...base(`result-${comparison_side}.png`),
    media_type: 'image',
    treatment_id: prices[0]!.treatment.id,
    caption: comparison_side === 'before' ? 'Before' : 'Twelve months later',
    comparison_side,
    order_index: 10 + at,
  }));
  return [...rooms, ...result];
}

function resources(clinics: readonly Clinic[]) {
  const forAll = [
    ['guide', 'en', 'How to write a good quote', 'guides/good-quote.pdf'],
    ['guide', 'tr', 'İyi bir teklif nasıl yazılır', 'guides/iyi-teklif.pdf'],
    ['video', 'en', 'Recording progress on the day', 'videos/progress.mp4'],
    ['pdf', 'en', 'Commission and payouts', 'guides/payouts.pdf'],
  ].map(([resource_type, locale, title, file_path], at) => ({
    id: seedId(`clinic resource ${title}`),
    resource_type: resource_type!,
    locale: locale!,
    title: title!,
    file_path: `resources/${file_path}`,
    order_index: at + 1,
    status: 'published',
  }));
  const forOne = {
    id: seedId('clinic resource contract'),
    provider_id: clinics[0]!.row.id,
    resource_type: 'pdf',
    title: 'Your partner agreement, explained',
    file_path: 'resources/partner-agreement.pdf',
    order_index: 9,
    status: 'draft',
  };
  return [...forAll, forOne];
}
