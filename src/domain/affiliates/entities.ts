import {
  belongsTo,
  boolean,
  choice,
  currency,
  date,
  email,
  file,
  indexed,
  integer,
  json,
  longText,
  money,
  phone,
  Row,
  SoftRow,
  table,
  text,
  timestamp,
  url,
} from '../../core/columns.js';
import { BankingDetail } from '../commissions/entities.js';
import { CODE_STATES, DISCOUNT_TYPES } from '../discounts/states.js';
import { Payment } from '../payments/entities.js';
import { User } from '../people/entities.js';
import { Quote } from '../quotes/entities.js';
import { AFFILIATE_COMMISSION_STATES, AFFILIATE_STATES, COMMISSION_TYPES, PAYMENT_CYCLES } from './states.js';

const kept = { managed: true };
const keptLater = { managed: true, nullable: true };

/** A marketing partner or influencer. */
@table('affiliates', 'affiliate_name')
export class Affiliate extends SoftRow {
  @text({ personal: true }) affiliate_name!: string;
  @email({ unique: true, personal: true }) email!: string;
  @phone({ nullable: true, personal: true }) phone_number!: string | null;
  @text({ nullable: true }) company_name!: string | null;
  @url({ nullable: true }) website!: string | null;
  @text({ nullable: true, personal: true }) contact_person!: string | null;
  @longText({ nullable: true, personal: true }) address!: string | null;
  @text({ nullable: true }) city!: string | null;
  @text({ nullable: true }) country!: string | null;
  @file({ nullable: true, personal: true }) profile_image!: string | null;
  @choice(AFFILIATE_STATES, { default: 'draft', index: true, ...kept }) status!: string;
  @choice(COMMISSION_TYPES, { default: 'percentage' }) commission_type!: string;
  @money('currency', { default: 0, about: 'Per cent, or an amount in the currency below.' })
  commission_value!: string;
  @choice(PAYMENT_CYCLES, { default: 'monthly' }) payment_cycle!: string;
  @date({ nullable: true }) start_date!: string | null;
  @date({ nullable: true }) end_date!: string | null;
  @longText({ nullable: true }) notes!: string | null;
  @json('strings', keptLater) discount_codes!: string[] | null;
  @boolean({ default: true, about: 'Switched off, none of the codes work.' }) feature_flag_enabled!: boolean;
  @url({ nullable: true }) facebook!: string | null;
  @url({ nullable: true }) instagram!: string | null;
  @url({ nullable: true }) tiktok!: string | null;
  @url({ nullable: true }) twitter!: string | null;
  @url({ nullable: true }) linkedin!: string | null;
  // Ours
  @currency({ nullable: true, about: 'For fixed amounts.' }) currency!: string | null;
}

@table('affiliate_discount_codes', 'code')
export class AffiliateDiscountCode extends Row {
  @belongsTo(() => Affiliate, { fixed: true }) affiliate_id!: string;
  @text({ unique: true }) code!: string;
  @choice(DISCOUNT_TYPES) discount_type!: string;
  @money('currency', { about: 'Per cent, or an amount in the currency below.' }) discount_value!: string;
  @integer({ nullable: true, about: 'Empty: without limit.' }) usage_limit!: number | null;
  @integer({ default: 0, ...kept }) usage_count!: number;
  @date({ nullable: true }) start_date!: string | null;
  @date({ nullable: true }) end_date!: string | null;
  @choice(CODE_STATES, { default: 'active', index: true, ...kept }) status!: string;
  // Ours
  @currency({ nullable: true, about: 'For fixed amounts.' }) currency!: string | null;
}

/** What an affiliate earns by one payment of a patient who came with one of its codes. */
@table('affiliate_commissions', ['commission_amount', 'currency', 'status'])
@indexed('uq_affiliate_commissions_payment_id', ['payment_id'], true)
@indexed('idx_affiliate_commissions_affiliate_status', ['affiliate_id', 'status'])
export class AffiliateCommission extends Row {
  @belongsTo(() => Affiliate, { index: false, ...kept }) affiliate_id!: string;
  @belongsTo(() => AffiliateDiscountCode, kept) affiliate_discount_code_id!: string;
  @belongsTo(() => Quote, kept) quote_id!: string;
  @belongsTo(() => Payment, { index: false, ...kept }) payment_id!: string;
  @money('currency', kept) base_amount!: string;
  @choice(COMMISSION_TYPES, kept) commission_type!: string;
  @money('currency', kept) commission_amount!: string;
  @currency(kept) currency!: string;
  @choice(AFFILIATE_COMMISSION_STATES, { default: 'pending', index: true, ...kept }) status!: string;
  @timestamp(keptLater) approved_at!: Date | null;
  @belongsTo(() => User, keptLater) approved_by_user_id!: string | null;
  /** The statement that it is part of. */
  @date(keptLater) period_start!: string | null;
  @date(keptLater) period_end!: string | null;
  @timestamp(keptLater) paid_at!: Date | null;
  @belongsTo(() => BankingDetail, keptLater) banking_detail_id!: string | null;
  @text({ ...keptLater, index: true }) payout_reference!: string | null;
  @longText(keptLater) cancellation_reason!: string | null;
  // Ours: what a refund takes back is a row of its own.
  @belongsTo(() => AffiliateCommission, keptLater) reverses_commission_id!: string | null;
}
