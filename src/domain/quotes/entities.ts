import {
  belongsTo,
  boolean,
  choice,
  currency,
  date,
  indexed,
  integer,
  json,
  longText,
  looseId,
  money,
  percentage,
  phone,
  Row,
  SoftRow,
  table,
  text,
  time,
  timestamp,
} from '../../core/columns.js';
import { AffiliateDiscountCode } from '../affiliates/entities.js';
import { Package, Treatment } from '../catalogue/entities.js';
import { Discount } from '../discounts/entities.js';
import { Inquiry } from '../inquiries/entities.js';
import { Provider, ProviderTeamMember } from '../providers/entities.js';
import { QUOTE_STATES } from './states.js';

/** A clinic's offer. In state `inquiry` it is a draft that the patient does not see. */
@table('quotes', ['quote_amount', 'currency', 'status'])
@indexed('idx_quotes_provider_status', ['provider_id', 'status'])
@indexed('idx_quotes_inquiry_provider', ['inquiry_id', 'provider_id'])
@indexed('idx_quotes_created_at', ['created_at'])
@indexed('idx_quotes_deleted_at_created_at', ['deleted_at', 'created_at'])
@indexed('idx_quotes_status_expires_at', ['status', 'expires_at'])
export class Quote extends SoftRow {
  @belongsTo(() => Inquiry, { onDelete: 'CASCADE', index: false, fixed: true }) inquiry_id!: string;
  @belongsTo(() => Provider, { index: false, fixed: true }) provider_id!: string;
  @belongsTo(() => Treatment, { fixed: true }) treatment_id!: string;
  @belongsTo(() => Package, { nullable: true, managed: true }) package_id!: string | null;
  @json('dates', { fixed: true }) treatment_date!: string[];
  @belongsTo(() => Discount, { nullable: true, onDelete: 'SET NULL', managed: true }) discount_id!:
    string | null;
  @percentage({ managed: true }) commission!: number;
  @money('currency', { fixed: true }) quote_amount!: string;
  @currency({ length: 255, fixed: true }) currency!: string;
  @longText({ nullable: true }) note!: string | null;
  @choice(QUOTE_STATES, { index: true, fixed: true }) status!: string;
  @timestamp({ nullable: true, managed: true }) expires_at!: Date | null;
  @integer({ default: 48, fixed: true, about: 'How long the patient may think, from submission.' })
  expiration_hours!: number;
  @boolean({ default: false, managed: true }) auto_accepted!: boolean;
  @boolean({ default: false, fixed: true, about: 'The clinic already holds a date for the patient.' })
  appointment_pre_scheduled!: boolean;
  // Ours
  @percentage({ nullable: true, managed: true }) deposit_percentage!: number | null;
  @belongsTo(() => AffiliateDiscountCode, { nullable: true, managed: true })
  affiliate_discount_code_id!: string | null;
  @money('currency', {
    nullable: true,
    managed: true,
    about: 'What a code took off; the amount above is what the patient pays.',
  })
  discount_amount!: string | null;
}

/** An add-on within a quote, at the price it had then. */
@table('quote_packages', ['price', 'currency'])
@indexed('uq_quote_packages_quote_id_package_id', ['quote_id', 'package_id'], true)
export class QuotePackage extends Row {
  @belongsTo(() => Quote, { index: false, fixed: true }) quote_id!: string;
  @belongsTo(() => Package, { fixed: true }) package_id!: string;
  @money('currency', { fixed: true }) price!: string;
  @currency({ fixed: true }) currency!: string;
}

export const QUOTE_CLINICIAN_ROLES = [
  'surgeon',
  'assistant',
  'anaesthetist',
  'nurse',
  'coordinator',
] as const;

/** Who will treat the patient. */
@table('quote_clinicians', 'role')
@indexed(
  'uq_quote_clinicians_quote_id_provider_team_member_id',
  ['quote_id', 'provider_team_member_id'],
  true,
)
export class QuoteClinician extends Row {
  @belongsTo(() => Quote, { index: false, fixed: true }) quote_id!: string;
  @belongsTo(() => ProviderTeamMember, { fixed: true }) provider_team_member_id!: string;
  @choice(QUOTE_CLINICIAN_ROLES, { default: 'surgeon' }) role!: string;
  @boolean({ default: false, about: 'The one who answers for the treatment.' }) is_lead!: boolean;
}

export const SCHEDULE_STATES = ['pending', 'confirmed', 'cancelled'] as const;

/** The appointment. */
@table('schedules', ['schedule_date', 'schedule_time'])
export class Schedule extends Row {
  @belongsTo(() => Quote, { fixed: true }) quote_id!: string;
  @date({ index: true }) schedule_date!: string;
  @time({ nullable: true }) schedule_time!: string | null;
  @text({ nullable: true, about: "Where in the clinic; the time is the clinic's own." }) location!:
    string | null;
  @longText({ nullable: true }) notes!: string | null;
  @choice(SCHEDULE_STATES, { default: 'pending', managed: true }) status!: string;
}

export const TREATMENT_STAGES = [
  'arrived',
  'consultation',
  'preparation',
  'anaesthesia',
  'extraction',
  'incision',
  'implantation',
  'dressing',
  'completed',
] as const;
export const TREATMENT_RECORDERS = ['ProviderUser', 'User'] as const;

/** One step of the treatment itself, as the clinic reports it. */
@table('timelines', ['stage', 'occurred_at'])
@indexed('idx_timelines_quote_id_occurred_at', ['quote_id', 'occurred_at'])
export class Timeline extends Row {
  @belongsTo(() => Quote, { index: false, fixed: true }) quote_id!: string;
  @choice(TREATMENT_STAGES, { index: true, fixed: true }) stage!: string;
  @timestamp({ now: true, fixed: true }) occurred_at!: Date;
  @percentage({ default: 0, fixed: true }) progress_percentage!: number;
  @integer({ nullable: true, fixed: true, about: 'Grafts extracted or implanted so far.' })
  graft_count!: number | null;
  @longText({ nullable: true, fixed: true, needs: 'medical.read' }) notes!: string | null;
  @choice(TREATMENT_RECORDERS, { nullable: true, managed: true }) recorded_by_type!: string | null;
  @looseId({ nullable: true, managed: true }) recorded_by_id!: string | null;
}

export const BOOKING_STATES = ['requested', 'booked', 'cancelled'] as const;

/** A stay arranged for a quote. */
@table('hotels', ['hotel_name', 'check_in_date'])
export class Hotel extends Row {
  @belongsTo(() => Quote, { fixed: true }) quote_id!: string;
  @belongsTo(() => Package, { nullable: true, about: 'The add-on that pays for it, if any.' })
  package_id!: string | null;
  @text() hotel_name!: string;
  @longText({ nullable: true }) address!: string | null;
  @text({ nullable: true }) city!: string | null;
  @text({ nullable: true }) country!: string | null;
  @phone({ nullable: true }) phone_number!: string | null;
  @date({ index: true }) check_in_date!: string;
  @date() check_out_date!: string;
  @text({ nullable: true }) room_type!: string | null;
  @integer({ default: 1 }) guest_count!: number;
  @text({ nullable: true, personal: true }) booking_reference!: string | null;
  @money('currency', { nullable: true }) price!: string | null;
  @currency({ nullable: true }) currency!: string | null;
  @choice(BOOKING_STATES, { default: 'requested', index: true }) status!: string;
  @longText({ nullable: true }) notes!: string | null;
}

export const FLIGHT_DIRECTIONS = ['outbound', 'return'] as const;

/** One leg arranged for a quote. */
@table('flights', ['flight_number', 'departure_airport', 'arrival_airport'])
export class Flight extends Row {
  @belongsTo(() => Quote, { fixed: true }) quote_id!: string;
  @belongsTo(() => Package, { nullable: true, about: 'The add-on that pays for it, if any.' })
  package_id!: string | null;
  @choice(FLIGHT_DIRECTIONS) direction!: string;
  @text() airline!: string;
  @text({ length: 10 }) flight_number!: string;
  @text({ length: 3, about: 'IATA code, e.g. LHR.' }) departure_airport!: string;
  @text({ length: 3, about: 'IATA code, e.g. IST.' }) arrival_airport!: string;
  @timestamp({ index: true }) departs_at!: Date;
  @timestamp() arrives_at!: Date;
  @text({ nullable: true, personal: true }) booking_reference!: string | null;
  @money('currency', { nullable: true }) price!: string | null;
  @currency({ nullable: true }) currency!: string | null;
  @choice(BOOKING_STATES, { default: 'requested', index: true }) status!: string;
  @longText({ nullable: true }) notes!: string | null;
}
