import { z } from 'zod';
import {
  AUDIENCES,
  DiscoveryQuestion,
  Information,
  TermsAndConditions,
} from '../../domain/content/entities.js';
import { currentTerms, discoveryQuestionsFor, pageFor } from '../../domain/content/read-content.js';
import { AGREEMENT_TYPES } from '../../domain/content/states.js';
import { LOCALES } from '../../domain/people/states.js';
import { type Call } from '../call.js';
import { Area } from '../endpoint.js';
import { shape } from '../shape.js';

const Question = shape(DiscoveryQuestion, 'DiscoveryQuestion', [
  'id',
  'question_key',
  'locale',
  'question_text',
  'help_text',
  'question_type',
  'options',
  'is_required',
]);
const PageOfApp = shape(Information, 'Information', [
  'id',
  'slug',
  'locale',
  'title',
  'body',
  'media_type',
  'media_path',
]);
const Terms = shape(TermsAndConditions, 'Terms', [
  'id',
  'agreement_type',
  'audience',
  'version',
  'locale',
  'title',
  'body',
  'effective_from',
]);

const InLocale = z.strictObject({
  locale: z
    .enum(LOCALES, 'en or tr.')
    .optional()
    .meta({ description: "The signed-in person's own, else that of Accept-Language." }),
});
const WhichTerms = InLocale.extend({
  audience: z.enum(AUDIENCES, 'patients or provider_users.').optional(),
  agreement_type: z.enum(AGREEMENT_TYPES, `One of ${AGREEMENT_TYPES.join(', ')}.`).optional(),
});
type InLocale = z.output<typeof InLocale>;

const localeOf = ({ query, actor }: Call<InLocale>): string => query.locale ?? actor.locale;
const isOfClinic = ({ caller }: Call<InLocale>): boolean => caller?.type === 'ProviderUser';

async function listQuestions(call: Call<InLocale>) {
  const found = await discoveryQuestionsFor(call.manager, localeOf(call));
  return { data: found.map((question) => Question.of(question)) };
}

async function readPage(call: Call<InLocale>) {
  const audiences = isOfClinic(call) ? AUDIENCES : (['patients'] as const);
  return PageOfApp.of(await pageFor(call.manager, call.params.slug!, localeOf(call), audiences));
}

async function listTerms(call: Call<z.output<typeof WhichTerms>>) {
  const { audience = isOfClinic(call) ? 'provider_users' : 'patients', agreement_type } = call.query;
  const found = await currentTerms(call.manager, audience, localeOf(call));
  const asked = found.filter(
    (terms) => agreement_type === undefined || terms.agreement_type === agreement_type,
  );
  return { data: asked.map((terms) => Terms.of(terms)) };
}

export const content = new Area('Content', 'anyone')
  .get('/discovery-questions', {
    summary: 'What the app asks before a first inquiry',
    query: InLocale,
    answer: z.strictObject({ data: z.array(Question.schema) }),
    read: listQuestions,
  })
  .get('/information/{slug}', {
    summary: 'A page of the apps',
    words: ['slug'],
    query: InLocale,
    answer: PageOfApp.schema,
    read: readPage,
  })
  .get('/terms-and-conditions/current', {
    summary: 'The wordings that people agree to now',
    query: WhichTerms,
    answer: z.strictObject({ data: z.array(Terms.schema) }),
    read: listTerms,
  });
