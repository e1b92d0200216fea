import { type EntityManager } from 'typeorm';
import { cache } from '../../core/cache.js';
import { type Committed, onCommitted } from '../../core/committed.js';
import { database, query } from '../../core/database.js';
import { type ClinicProfile, profileOf } from '../providers/public-clinic.js';

const HOUR = 60 * 60;
const CLINICS = 'clinics';
const CATALOGUE = 'catalogue';

/** Tables whose rows are a part of one clinic's profile, or of one treatment, and the column that says whose. */
const PARTS: Readonly<Record<string, { column: string; of: string }>> = {
  provider_languages: { column: 'provider_id', of: 'provider' },
  provider_awards: { column: 'provider_id', of: 'provider' },
  provider_media: { column: 'provider_id', of: 'provider' },
  provider_ratings: { column: 'provider_id', of: 'provider' },
  provider_treatment_pricings: { column: 'provider_id', of: 'provider' },
  treatment_includes: { column: 'treatment_id', of: 'treatment' },
};
/** What stands in a card of the list. */
const IN_LISTS: ReadonlySet<string> = new Set([
  'providers',
  'provider_languages',
  'provider_ratings',
  'languages',
]);
/** What every profile may name. */
const NAMED: ReadonlySet<string> = new Set(['languages', 'treatments']);

export const cachedProfile = (manager: EntityManager, id: string): Promise<ClinicProfile> =>
  cache.get({ key: `provider:${id}:profile`, seconds: HOUR, of: [`provider:${id}`, CATALOGUE] }, () =>
    profileOf(manager, id),
  );

/** The first clinics of a country, spelled as it was asked for. */
export const cachedClinicsOf = <T>(country: string, load: () => Promise<T>): Promise<T> =>
  cache.get({ key: `location:${country}:providers`, seconds: 6 * HOUR, of: [CLINICS] }, load);

/** A treatment with what it includes. */
export const cachedTreatment = <T>(id: string, load: () => Promise<T>): Promise<T> =>
  cache.get({ key: `treatment:${id}:package`, seconds: 24 * HOUR, of: [`treatment:${id}`] }, load);

/** Clears, after every commit through any door, what the change is a part of. */
export function watchPublicCaches(): void {
  onCommitted(async (entries) => cache.clear(await concerned(entries)));
}

async function concerned(entries: Committed): Promise<string[]> {
  const found = new Set<string>();
  for (const entry of entries) {
    const { entity, entity_id, event } = entry;
    if (event === 'noted' || event === 'revealed') continue;
    if (IN_LISTS.has(entity)) found.add(CLINICS);
    if (NAMED.has(entity)) found.add(CATALOGUE);
    if (entity === 'providers') found.add(`provider:${entity_id}`);
    if (entity === 'treatments') found.add(`treatment:${entity_id}`);
    for (const owner of await ownersOf(entry)) found.add(owner);
  }
  return [...found];
}

/** Whose part has changed: whoever it belonged to and belongs to, as the change says, else as the row does. */
async function ownersOf({ entity, entity_id, changes }: Committed[number]): Promise<string[]> {
  const part = PARTS[entity];
  if (!part) return [];
  const { before, after } = changes[part.column] ?? {};
  const said = [before, after].filter((id) => typeof id === 'string');
  const ids =
    said.length > 0
      ? said
      : (
          await query<{ owner: string }>(
            database(),
            `SELECT ${part.column} AS owner FROM ${entity} WHERE id = ?`,
            [entity_id],
          )
        ).map(({ owner }) => owner);
  return ids.map((id) => `${part.of}:${id}`);
}
