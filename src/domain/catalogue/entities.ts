import {
  belongsTo,
  boolean,
  choice,
  currency,
  email,
  file,
  indexed,
  integer,
  longText,
  money,
  phone,
  Row,
  SoftRow,
  table,
  text,
  timestamp,
} from '../../core/columns.js';
import { AftercareMilestoneTemplate } from '../aftercare-templates/entities.js';
import { User } from '../people/entities.js';
import { Provider } from '../providers/entities.js';
import { OFFER_STATES, TREATMENT_TYPES } from './states.js';

export const PACKAGE_CATEGORIES = [
  'hotel',
  'transport',
  'flight_assistance',
  'medications',
  'prp_therapy',
  'extended_consultation',
] as const;
export const PRICING_UNITS = ['per_graft', 'flat'] as const;

/** A clinic's or office's address. */
@table('locations', ['name', 'city'])
export class Location extends Row {
  @text({ length: 200 }) name!: string;
  @longText() address!: string;
  @longText({ nullable: true }) address2!: string | null;
  @longText({ nullable: true }) address3!: string | null;
  @longText({ nullable: true }) address4!: string | null;
  @longText({ nullable: true }) address5!: string | null;
  @text({ length: 50, nullable: true, index: true }) city!: string | null;
  @text({ length: 50, nullable: true }) state!: string | null;
  @text({ length: 20, nullable: true }) postal_code!: string | null;
  @text({ length: 50, nullable: true, index: true }) country!: string | null;
  @longText({ nullable: true, about: 'Coordinates, or the code that embeds a map.' })
  map_selector!: string | null;
  @phone({ length: 20 }) phone!: string;
  @email() email!: string;
  @text({ length: 200, nullable: true }) whatsapp_or_sms!: string | null;
  @longText({ nullable: true }) fax!: string | null;
  @longText() description!: string;
  @text({ length: 200 }) legal_name!: string;
  @text({ length: 100, about: 'The tax or VAT number.' }) tax!: string;
}

/** What the apps show as "from ..." for a place or a whole country. */
@table('location_starting_prices', ['country_name', 'starting_price', 'currency'])
export class LocationStartingPrice extends Row {
  @belongsTo(() => Location, { nullable: true }) location_id!: string | null;
  @text({ nullable: true, index: true }) country_name!: string | null;
  @money('currency') starting_price!: string;
  @currency({ length: 255 }) currency!: string;
  @longText({ nullable: true }) description!: string | null;
}

/** Which countries of treatment are put before patients from one country, and in what order. */
@table('location_preferences', 'name')
export class LocationPreference extends Row {
  @text() name!: string;
  @text({ nullable: true, unique: true, about: 'Where the patients live. Empty: for everybody else.' })
  patient_country!: string | null;
  @longText({ nullable: true }) description!: string | null;
  @choice(OFFER_STATES, { default: 'active', index: true }) status!: string;
}

@table('location_preferences_countries', 'country_name')
@indexed(
  'uq_location_preferences_countries_preference_country',
  ['location_preference_id', 'country_name'],
  true,
)
export class LocationPreferencesCountry extends Row {
  @belongsTo(() => LocationPreference, { onDelete: 'CASCADE', index: false })
  location_preference_id!: string;
  @text({ index: true, about: 'Spelled as in the starting prices.' }) country_name!: string;
  @integer({ default: 0, about: 'The lowest comes first.' }) order_index!: number;
  @boolean({ default: true }) is_shown!: boolean;
}

@table('languages', 'name')
export class Language extends Row {
  @text({ length: 16, unique: true, about: 'The standard code, e.g. en or pt-BR.' }) code!: string;
  @text({ length: 100 }) name!: string;
  @text({ length: 100, about: 'In the language itself, e.g. Türkçe.' }) native_name!: string;
  @choice(OFFER_STATES, { default: 'active', index: true }) status!: string;
}

/** What every clinic chooses from; only Hairline makes them. */
@table('treatments', 'treatment_name')
export class Treatment extends SoftRow {
  @belongsTo(() => User) user_id!: string;
  @text() treatment_name!: string;
  @choice(TREATMENT_TYPES, { index: true }) treatment_type!: string;
  @longText() treatment_description!: string;
  @file() thumbnail!: string;
  @file({ nullable: true }) video!: string | null;
  @choice(OFFER_STATES, { default: 'active', index: true, managed: true }) status!: string;
  @timestamp({ nullable: true, managed: true }) ended_at!: Date | null;
  // Ours
  @belongsTo(() => AftercareMilestoneTemplate, {
    nullable: true,
    about: 'The plan that starts when the treatment is done. Empty: asked for each time.',
  })
  aftercare_template_id!: string | null;
}

@table('treatment_includes', 'include_name')
@indexed('idx_treatment_includes_treatment_order', ['treatment_id', 'order_index'])
export class TreatmentInclude extends SoftRow {
  @belongsTo(() => Treatment, { index: false }) treatment_id!: string;
  @text() include_name!: string;
  @longText({ nullable: true }) include_description!: string | null;
  @file({ nullable: true }) icon!: string | null;
  @integer({ default: 0, about: 'The lowest comes first.' }) order_index!: number;
}

/** An option that a clinic offers on a treatment, e.g. sedation. */
@table('treatment_customizes', 'option_name')
@indexed(
  'uq_treatment_customizes_provider_treatment_option',
  ['provider_id', 'treatment_id', 'option_name'],
  true,
)
export class TreatmentCustomize extends Row {
  @belongsTo(() => Provider, { index: false }) provider_id!: string;
  @belongsTo(() => Treatment) treatment_id!: string;
  @text() option_name!: string;
  @longText({ nullable: true }) option_description!: string | null;
  @money('currency', { about: 'On top of the price of the treatment.' }) option_price!: string;
  @currency() currency!: string;
  @choice(OFFER_STATES, { default: 'active', index: true }) status!: string;
}

/** What a clinic asks for a treatment. */
@table('provider_treatment_pricings', ['price', 'currency', 'pricing_unit'])
@indexed('uq_provider_treatment_pricings_provider_treatment', ['provider_id', 'treatment_id'], true)
export class ProviderTreatmentPricing extends Row {
  @belongsTo(() => Provider, { index: false }) provider_id!: string;
  @belongsTo(() => Treatment) treatment_id!: string;
  @choice(PRICING_UNITS) pricing_unit!: string;
  @money('currency', { about: 'For one graft, or for the whole treatment.' }) price!: string;
  @currency() currency!: string;
  @integer({ nullable: true, about: 'The fewest grafts that are charged.' }) minimum_grafts!: number | null;
  @choice(OFFER_STATES, { default: 'active', index: true }) status!: string;
}

/** An add-on of one clinic: a hotel, a transfer, medications. */
@table('packages', 'package_name')
export class Package extends Row {
  @belongsTo(() => Provider) provider_id!: string;
  @text() package_name!: string;
  @money('currency') package_price!: string;
  @currency({ length: 255 }) currency!: string;
  @longText({ nullable: true }) package_description!: string | null;
  @choice(PACKAGE_CATEGORIES, { index: true }) package_category!: string;
  @choice(OFFER_STATES, { default: 'active', index: true }) status!: string;
}

@table('package_items', ['item_name', 'item_value'])
export class PackageItem extends Row {
  @belongsTo(() => Package) package_id!: string;
  @text() item_name!: string;
  @text({ about: 'How much or how many, e.g. 3 nights.' }) item_value!: string;
  @money('', { about: "In the package's currency." }) item_price!: string;
}
