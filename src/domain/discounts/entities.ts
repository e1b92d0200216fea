import {
  belongsTo,
  boolean,
  choice,
  currency,
  date,
  indexed,
  integer,
  longText,
  money,
  percentage,
  Row,
  SoftRow,
  table,
  text,
  timestamp,
} from '../../core/columns.js';
import { Treatment } from '../catalogue/entities.js';
import { User } from '../people/entities.js';
import { Provider, ProviderUser } from '../providers/entities.js';
import { APPROVAL_STATES, CODE_STATES, DISCOUNT_TYPES } from './states.js';

const kept = { managed: true };
const keptLater = { managed: true, nullable: true };

/** A code that patients enter. */
@table('discounts', 'discount_code')
export class Discount extends Row {
  @text({ unique: true }) discount_code!: string;
  @choice(DISCOUNT_TYPES) discount_type!: string;
  @money('currency', { about: 'Per cent, or an amount in the currency below.' }) discount_value!: string;
  @belongsTo(() => Provider, { nullable: true, about: 'Empty: for every clinic.' })
  provider_id!: string | null;
  @integer({ nullable: true, about: 'Empty: without limit.' }) usage_limit!: number | null;
  @integer({ default: 0, ...kept }) usage_count!: number;
  @date({ nullable: true }) start_date!: string | null;
  @date({ nullable: true }) end_date!: string | null;
  @choice(CODE_STATES, { default: 'active', index: true, ...kept }) status!: string;
  @boolean({ default: false, about: "It lowers the clinic's share too, so the clinic is asked." })
  requires_provider_approval!: boolean;
  @choice(APPROVAL_STATES, { default: 'pending', ...kept }) approval_status!: string;
  @belongsTo(() => Provider, keptLater) approved_by_provider_id!: string | null;
  // Ours
  @currency({ nullable: true, about: 'For fixed amounts.' }) currency!: string | null;
  @belongsTo(() => User, keptLater) decided_by_user_id!: string | null;
  @timestamp(keptLater) decided_at!: Date | null;
  @longText(keptLater) rejection_reason!: string | null;
}

/** A clinic's part in a discount, and whether it agrees. */
@table('provider_discounts', ['discount_id', 'provider_id'])
@indexed('uq_provider_discounts_discount_provider', ['discount_id', 'provider_id'], true)
@indexed('idx_provider_discounts_provider_decision', ['provider_id', 'decision'])
export class ProviderDiscount extends Row {
  @belongsTo(() => Discount, { index: false, fixed: true }) discount_id!: string;
  @belongsTo(() => Provider, { index: false, fixed: true }) provider_id!: string;
  @percentage({ default: 0, ...kept, about: 'The part of the discount that the clinic bears.' })
  provider_share_percentage!: number;
  @choice(APPROVAL_STATES, { default: 'pending', ...kept }) decision!: string;
  @timestamp(keptLater) decided_at!: Date | null;
  @belongsTo(() => ProviderUser, keptLater) decided_by_provider_user_id!: string | null;
  @longText(keptLater) rejection_reason!: string | null;
}

/** An amount off without a code, from a total upwards. */
@table('fixed_discounts', 'name')
export class FixedDiscount extends SoftRow {
  @text() name!: string;
  @longText({ nullable: true }) description!: string | null;
  @money('currency') amount!: string;
  @money('currency', { default: 0, about: 'The total from which it applies.' }) minimum_total!: string;
  @currency() currency!: string;
  @belongsTo(() => Treatment, { nullable: true, about: 'Empty: for every treatment.' })
  treatment_id!: string | null;
  @belongsTo(() => Provider, { nullable: true, about: 'Empty: for every clinic.' })
  provider_id!: string | null;
  @date({ nullable: true }) start_date!: string | null;
  @date({ nullable: true }) end_date!: string | null;
  @choice(CODE_STATES, { default: 'active', index: true }) status!: string;
}
