import { type EntityManager, In } from 'typeorm';
import { NotFound } from '../../core/errors.js';
import { Language, ProviderTreatmentPricing, Treatment } from '../catalogue/entities.js';
import { ProviderRating } from '../reviews/entities.js';
import { Provider, ProviderAward, ProviderLanguage, ProviderMedia } from './entities.js';

/** A clinic that patients may see: staff have approved it, and nobody has suspended it since. */
export const PUBLIC = { status: 'active' } as const;

/** What anybody may know of a clinic; how to reach its people is not among it. */
export const PUBLIC_COLUMNS = [
  'id',
  'provider_name',
  'profile_image',
  'provider_bio',
  'city',
  'country',
  'timezone',
] as const;
type PublicColumn = (typeof PUBLIC_COLUMNS)[number];

export interface SpokenLanguage extends Pick<Language, 'code' | 'name' | 'native_name'> {
  proficiency: string;
}

/** A clinic in a list. */
export interface ClinicCard extends Pick<Provider, PublicColumn> {
  rating: ProviderRating | null;
  languages: SpokenLanguage[];
}

export interface ClinicProfile extends ClinicCard {
  treatments: (ProviderTreatmentPricing & Pick<Treatment, 'treatment_name' | 'treatment_type'>)[];
  awards: ProviderAward[];
  media: ProviderMedia[];
}

const first = { order_index: 'ASC', id: 'ASC' } as const;

/** @throws NotFound for a clinic that patients do not see */
export async function publicClinic(
  manager: EntityManager,
  id: string,
): Promise<Pick<Provider, PublicColumn>> {
  const found = await manager.findOne(Provider, { select: [...PUBLIC_COLUMNS], where: { id, ...PUBLIC } });
  if (!found) throw new NotFound('There is no such clinic.');
  return found;
}

/** Clinics with their stars and languages, in the order given. */
export async function cardsOf(
  manager: EntityManager,
  clinics: readonly Pick<Provider, PublicColumn>[],
): Promise<ClinicCard[]> {
  const provider_id = In(clinics.map(({ id }) => id));
  const ratings = await manager.findBy(ProviderRating, { provider_id });
  const spoken = await manager.findBy(ProviderLanguage, { provider_id });
  const languages = await manager.findBy(Language, {
    id: In(spoken.map(({ language_id }) => language_id)),
    status: 'active',
  });
  const named = new Map(languages.map((language) => [language.id, language]));
  const spokenAt = (id: string) =>
    spoken.flatMap(({ provider_id, language_id, proficiency }) => {
      const language = provider_id === id && named.get(language_id);
      if (!language) return [];
      const { code, name, native_name } = language;
      return [{ code, name, native_name, proficiency }];
    });
  return clinics.map((clinic) => ({
    ...clinic,
    rating: ratings.find((rating) => rating.provider_id === clinic.id) ?? null,
    languages: spokenAt(clinic.id).sort((a, b) => a.name.localeCompare(b.name)),
  }));
}

/** All that a clinic shows of itself. @throws NotFound */
export async function profileOf(manager: EntityManager, provider_id: string): Promise<ClinicProfile> {
  const [card] = await cardsOf(manager, [await publicClinic(manager, provider_id)]);
  const shown = { where: { provider_id, is_visible: true }, order: first };
  return {
    ...card!,
    treatments: await pricesOf(manager, provider_id),
    awards: await manager.find(ProviderAward, { where: { provider_id }, order: first }),
    media: await manager.find(ProviderMedia, shown),
  };
}

/** What a clinic offers of the treatments that there are now, and for how much. */
async function pricesOf(manager: EntityManager, provider_id: string): Promise<ClinicProfile['treatments']> {
  const prices = await manager.findBy(ProviderTreatmentPricing, { provider_id, status: 'active' });
  const ids = In(prices.map(({ treatment_id }) => treatment_id));
  const treatments = await manager.findBy(Treatment, { id: ids, status: 'active' });
  return treatments.flatMap(({ id, treatment_name, treatment_type }) => {
    const price = prices.find(({ treatment_id }) => treatment_id === id)!;
    return [{ ...price, treatment_name, treatment_type }];
  });
}
