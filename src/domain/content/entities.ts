import {
  boolean,
  choice,
  date,
  file,
  indexed,
  integer,
  json,
  longText,
  Row,
  SoftRow,
  table,
  text,
} from '../../core/columns.js';
import { LOCALES } from '../people/states.js';
import { AGREEMENT_TYPES, PUBLICATION_STATES, RESOURCE_TYPES } from './states.js';

export const AUDIENCES = ['patients', 'provider_users'] as const;
export const DISCOVERY_QUESTION_TYPES = [
  'text',
  'number',
  'yes_no',
  'single_choice',
  'multiple_choice',
] as const;

const locale = { default: 'en', length: 8 };

/** A page of the apps. */
@table('information', 'title')
@indexed('uq_information_slug_locale', ['slug', 'locale'], true)
@indexed('idx_information_audience_status', ['audience', 'status'])
export class Information extends SoftRow {
  @text({ about: 'The same in every language, e.g. before-your-flight.' }) slug!: string;
  @choice(LOCALES, locale) locale!: string;
  @choice(AUDIENCES) audience!: string;
  @text() title!: string;
  @longText() body!: string;
  @choice(RESOURCE_TYPES, { nullable: true }) media_type!: string | null;
  @file({ nullable: true }) media_path!: string | null;
  @integer({ default: 0, about: 'The lowest comes first.' }) order_index!: number;
  @choice(PUBLICATION_STATES, { default: 'draft', index: true }) status!: string;
}

/** One version of a text that people agree to. A new wording is a new version, never an edit. */
@table('terms_and_conditions', ['title', 'version', 'locale'])
@indexed(
  'uq_terms_and_conditions_type_audience_version_locale',
  ['agreement_type', 'audience', 'version', 'locale'],
  true,
)
export class TermsAndConditions extends Row {
  @choice(AGREEMENT_TYPES, { length: 64, fixed: true }) agreement_type!: string;
  @choice(AUDIENCES, { length: 64, fixed: true }) audience!: string;
  @text({ length: 32, fixed: true, about: 'E.g. 2025-10.' }) version!: string;
  @choice(LOCALES, { ...locale, fixed: true }) locale!: string;
  @text() title!: string;
  @longText() body!: string;
  @date({ nullable: true, index: true }) effective_from!: string | null;
  @choice(PUBLICATION_STATES, { default: 'draft', index: true, managed: true }) status!: string;
}

/** Asked in the app before the first inquiry; the answers are in questionnaires. */
@table('discovery_questions', 'question_text')
@indexed('uq_discovery_questions_question_key_locale', ['question_key', 'locale'], true)
export class DiscoveryQuestion extends SoftRow {
  @text({ length: 100, fixed: true, about: 'The same in every language, e.g. hair_loss_since.' })
  question_key!: string;
  @choice(LOCALES, { ...locale, fixed: true }) locale!: string;
  @text() question_text!: string;
  @longText({ nullable: true }) help_text!: string | null;
  @choice(DISCOVERY_QUESTION_TYPES) question_type!: string;
  @json('strings', { nullable: true, about: 'What a choice is made from.' }) options!: string[] | null;
  @boolean({ default: false }) is_required!: boolean;
  @integer({ default: 0, about: 'The lowest comes first.' }) order_index!: number;
  @choice(PUBLICATION_STATES, { default: 'draft', index: true }) status!: string;
}
