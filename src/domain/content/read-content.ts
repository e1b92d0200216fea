import { type EntityManager } from 'typeorm';
import { NotFound } from '../../core/errors.js';
import { type AUDIENCES, DiscoveryQuestion, Information, TermsAndConditions } from './entities.js';

type ContentAudience = (typeof AUDIENCES)[number];

const PUBLISHED = { status: 'published' } as const;
/** What is there in every case, for whoever reads a language into which a text is not put yet. */
const EVERYWHERE = 'en';

/** A page in somebody's language, else in English. @throws NotFound, also for a page that is for others */
export async function pageFor(
  manager: EntityManager,
  slug: string,
  locale: string,
  audiences: readonly ContentAudience[],
): Promise<Information> {
  const found = await manager.findBy(Information, { slug, ...PUBLISHED });
  const [page] = inLanguage(
    found.filter(({ audience }) => audiences.some((one) => one === audience)),
    locale,
    ({ slug }) => slug,
  );
  if (!page) throw new NotFound('There is no such page.');
  return page;
}

/** What the app asks before a first inquiry, in order, each question in the best language that there is. */
export async function discoveryQuestionsFor(
  manager: EntityManager,
  locale: string,
): Promise<DiscoveryQuestion[]> {
  const order = { order_index: 'ASC', id: 'ASC' } as const;
  const found = await manager.find(DiscoveryQuestion, { where: PUBLISHED, order });
  return inLanguage(found, locale, ({ question_key }) => question_key);
}

/** The wordings that people agree to now. */
export async function currentTerms(
  manager: EntityManager,
  audience: ContentAudience,
  locale: string,
): Promise<TermsAndConditions[]> {
  const order = { agreement_type: 'ASC', id: 'ASC' } as const;
  const found = await manager.find(TermsAndConditions, { where: { audience, ...PUBLISHED }, order });
  return inLanguage(found, locale, ({ agreement_type }) => agreement_type);
}

function inLanguage<T extends { locale: string }>(
  rows: readonly T[],
  locale: string,
  nameOf: (row: T) => string,
): T[] {
  const own = rows.filter((row) => row.locale === locale);
  const known = new Set(own.map(nameOf));
  const usual = rows.filter((row) => row.locale === EVERYWHERE && !known.has(nameOf(row)));
  const chosen = new Set([...own, ...usual]);
  return rows.filter((row) => chosen.has(row));
}
