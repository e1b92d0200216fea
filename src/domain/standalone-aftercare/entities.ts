import {
  belongsTo,
  choice,
  currency,
  date,
  file,
  indexed,
  integer,
  json,
  longText,
  money,
  Row,
  table,
  text,
  timestamp,
} from '../../core/columns.js';
import { AftercareMilestoneTemplate } from '../aftercare-templates/entities.js';
import { TREATMENT_TYPES } from '../catalogue/states.js';
import { PAYMENT_METHODS, PAYMENT_STATES } from '../payments/states.js';
import { Patient, User } from '../people/entities.js';
import { Provider } from '../providers/entities.js';
import { PRICING_MODELS, STANDALONE_REQUEST_STATES } from './states.js';

/** A patient treated elsewhere asks for aftercare alone. */
@table('standalone_aftercare_requests', ['treatment_type', 'clinic_name', 'treatment_date'])
@indexed('idx_standalone_aftercare_requests_status_created', ['request_status', 'created_at'])
export class StandaloneAftercareRequest extends Row {
  @belongsTo(() => Patient, { fixed: true }) patient_id!: string;
  @date() treatment_date!: string;
  @text({ about: 'Where the procedure was done.' }) clinic_name!: string;
  @choice(TREATMENT_TYPES) treatment_type!: string;
  @integer({ nullable: true, about: 'If known.' }) graft_count!: number | null;
  @longText({ nullable: true }) current_concerns!: string | null;
  @json('paths', { nullable: true, personal: true }) photo_urls!: string[] | null;
  @file({ nullable: true, personal: true }) surgeon_notes_url!: string | null;
  @integer({ fixed: true }) duration_months!: number;
  @choice(PRICING_MODELS, { fixed: true }) pricing_model!: string;
  @money('currency', { managed: true }) total_price!: string;
  @currency({ fixed: true }) currency!: string;
  @choice(STANDALONE_REQUEST_STATES, { default: 'pending', index: true, managed: true })
  request_status!: string;
  @belongsTo(() => Provider, { nullable: true, managed: true }) assigned_provider_id!: string | null;
  @belongsTo(() => User, { nullable: true, managed: true }) assigned_by_admin_id!: string | null;
  @timestamp({ nullable: true, managed: true }) assigned_at!: Date | null;
  // Ours
  @belongsTo(() => AftercareMilestoneTemplate, { nullable: true, managed: true })
  aftercare_template_id!: string | null;
  @longText({ nullable: true, managed: true }) rejection_reason!: string | null;
}

export const AFTERCARE_PAYMENT_TYPES = ['one_off', 'monthly', 'refund'] as const;

/** One payment for standalone aftercare, or the refund of one. */
@table('aftercare_payments', ['amount', 'currency', 'payment_type', 'due_date'])
// A month is owed once: a failed charge is tried again on its own row. One-off payments and refunds have no month.
@indexed('uq_aftercare_payments_request_month', ['standalone_aftercare_request_id', 'month_number'], true)
@indexed('idx_aftercare_payments_payment_status_due_date', ['payment_status', 'due_date'])
export class AftercarePayment extends Row {
  @belongsTo(() => StandaloneAftercareRequest, { index: false, fixed: true })
  standalone_aftercare_request_id!: string;
  @belongsTo(() => Patient, { fixed: true }) patient_id!: string;
  @belongsTo(() => AftercarePayment, { nullable: true, managed: true }) refunded_payment_id!: string | null;
  @choice(AFTERCARE_PAYMENT_TYPES, { fixed: true }) payment_type!: string;
  @integer({ nullable: true, fixed: true, about: 'Which month of a subscription this pays, from 1.' })
  month_number!: number | null;
  @money('currency', { fixed: true }) amount!: string;
  @currency({ fixed: true }) currency!: string;
  @choice(PAYMENT_METHODS, { fixed: true }) payment_method!: string;
  @choice(PAYMENT_STATES, { default: 'pending', managed: true }) payment_status!: string;
  @date({ nullable: true, fixed: true }) due_date!: string | null;
  @timestamp({ nullable: true, managed: true }) paid_at!: Date | null;
  @text({ nullable: true, index: true, managed: true }) stripe_payment_intent_id!: string | null;
  @text({ nullable: true, fixed: true, about: "The bank's or the gateway's reference." })
  transaction_id!: string | null;
  @text({ nullable: true, managed: true }) failure_reason!: string | null;
  @json('object', { nullable: true, managed: true }) metadata!: Record<string, unknown> | null;
}

export const AFTERCARE_PRICE_STATES = ['active', 'inactive'] as const;

/** What standalone aftercare costs. Requests take their price from here, never from a client. */
@table('aftercare_prices', ['duration_months', 'pricing_model', 'currency'])
@indexed(
  'uq_aftercare_prices_duration_months_pricing_model_currency',
  ['duration_months', 'pricing_model', 'currency'],
  true,
)
export class AftercarePrice extends Row {
  @integer() duration_months!: number;
  @choice(PRICING_MODELS) pricing_model!: string;
  @currency() currency!: string;
  @money('currency', { about: 'The whole price when fixed; the price of one month for a subscription.' })
  price!: string;
  @choice(AFTERCARE_PRICE_STATES, { default: 'active', index: true }) status!: string;
}
