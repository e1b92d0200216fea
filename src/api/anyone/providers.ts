import { z } from 'zod';
import { Language, ProviderTreatmentPricing, Treatment } from '../../domain/catalogue/entities.js';
import { cachedClinicsOf, cachedProfile } from '../../domain/catalogue/public-caches.js';
import { Provider, ProviderAward, ProviderLanguage, ProviderMedia } from '../../domain/providers/entities.js';
import { cardsOf, type ClinicCard, PUBLIC, PUBLIC_COLUMNS } from '../../domain/providers/public-clinic.js';
import { type Call } from '../call.js';
import { Area } from '../endpoint.js';
import { firstOf, MOST, type Page, pageOf, Paging } from '../page.js';
import { shape } from '../shape.js';
import { Averages } from './reviews.js';

const ClinicColumns = shape(Provider, 'ClinicColumns', PUBLIC_COLUMNS);
const Spoken = z.strictObject({
  ...shape(Language, 'SpokenLanguageColumns', ['code', 'name', 'native_name']).schema.shape,
  ...shape(ProviderLanguage, 'Proficiency', ['proficiency']).schema.shape,
});
const figures = { rating: Averages.schema.nullable(), languages: z.array(Spoken) };
const Card = shape(Provider, 'Clinic', PUBLIC_COLUMNS, figures);
const Price = shape(
  ProviderTreatmentPricing,
  'TreatmentPrice',
  ['treatment_id', 'pricing_unit', 'price', 'currency', 'minimum_grafts'],
  shape(Treatment, 'TreatmentName', ['treatment_name', 'treatment_type']).schema.shape,
);
const Award = shape(ProviderAward, 'Award', [
  'award_name',
  'awarded_by',
  'award_year',
  'description',
  'image',
]);
const Media = shape(ProviderMedia, 'ClinicMedia', [
  'treatment_id',
  'media_type',
  'file_path',
  'thumbnail',
  'caption',
  'comparison_side',
]);
const Profile = shape(Provider, 'ClinicProfile', PUBLIC_COLUMNS, {
  ...figures,
  treatments: z.array(Price.schema),
  awards: z.array(Award.schema),
  media: z.array(Media.schema),
});

const word = (description: string) =>
  z.string().trim().min(1, 'Say which.').max(100, 'At most 100 characters.').optional().meta({ description });
const Filters = z.strictObject({
  ...Paging.shape,
  country: word('Where the clinic is.'),
  city: word('Where the clinic is.'),
  treatment: z.uuid('The id of a treatment.').optional().meta({ description: 'One that the clinic offers.' }),
  language: word('The code of a language that is spoken there, such as tr.'),
  rating: z.coerce
    .number('From 1 to 5.')
    .min(1, 'From 1 to 5.')
    .max(5, 'From 1 to 5.')
    .optional()
    .meta({ description: 'Its average is at least this.' }),
});
type Filters = z.output<typeof Filters>;

async function listProviders({ manager, query }: Call<Filters>) {
  const { limit, country, cursor, city, treatment, language, rating } = query;
  const isNarrow = [cursor, city, treatment, language, rating].some((value) => value !== undefined);
  const page =
    country === undefined || isNarrow
      ? await findClinics(manager, query)
      : firstOf(await firstClinicsOf(manager, country), Provider, limit);
  return { ...page, data: page.data.map(asCard) };
}

/** As many as anybody may ask for, so that each page size is answered from the same. */
const firstClinicsOf = (manager: Call['manager'], country: string) =>
  cachedClinicsOf(country, () => findClinics(manager, { limit: MOST, country }));

async function findClinics(manager: Call['manager'], query: Filters): Promise<Page<ClinicCard>> {
  const { country, city, treatment, language, rating } = query;
  const where = {
    ...PUBLIC,
    ...(country === undefined ? {} : { country }),
    ...(city === undefined ? {} : { city }),
  };
  const page = await pageOf(manager, ClinicColumns, query, where, undefined, (builder) => {
    if (treatment !== undefined)
      builder.andWhere(
        `EXISTS (SELECT 1 FROM provider_treatment_pricings p JOIN treatments o ON o.id = p.treatment_id
           WHERE p.provider_id = t.id AND p.treatment_id = :treatment AND p.status = 'active'
             AND o.status = 'active' AND o.deleted_at IS NULL)`,
        { treatment },
      );
    if (language !== undefined)
      builder.andWhere(
        `EXISTS (SELECT 1 FROM provider_languages s JOIN languages l ON l.id = s.language_id
           WHERE s.provider_id = t.id AND s.deleted_at IS NULL AND l.code = :language AND l.status = 'active')`,
        { language },
      );
    if (rating !== undefined)
      builder.andWhere(
        'EXISTS (SELECT 1 FROM provider_ratings r WHERE r.provider_id = t.id AND r.overall_average >= :rating)',
        { rating },
      );
  });
  return { ...page, data: await cardsOf(manager, page.data) };
}

const asCard = (card: ClinicCard) => Card.of(card as never, figuresOf(card));

const figuresOf = ({ rating, languages }: ClinicCard) => ({
  rating: rating && Averages.of(rating),
  languages,
});

async function readProvider({ manager, params }: Call) {
  const profile = await cachedProfile(manager, params.id!);
  const { treatments, awards, media } = profile;
  return Profile.of(profile as never, {
    ...figuresOf(profile),
    treatments: treatments.map(({ treatment_name, treatment_type, ...price }) =>
      Price.of(price as never, { treatment_name, treatment_type }),
    ),
    awards: awards.map((award) => Award.of(award)),
    media: media.map((one) => Media.of(one)),
  });
}

export const providers = new Area('Clinics', 'anyone')
  .list('/providers', {
    summary: 'Clinics, with their stars and the languages spoken there',
    query: Filters,
    item: Card.schema,
    list: listProviders,
  })
  .get('/providers/{id}', {
    summary: 'What a clinic shows of itself',
    answer: Profile.schema,
    read: readProvider,
  });
