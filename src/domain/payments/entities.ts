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
  Row,
  table,
  text,
  timestamp,
} from '../../core/columns.js';
import { Patient } from '../people/entities.js';
import { Provider } from '../providers/entities.js';
import { Quote } from '../quotes/entities.js';
import {
  INSTALLMENT_FREQUENCIES,
  INSTALLMENT_PLAN_STATES,
  PAYMENT_METHODS,
  PAYMENT_STATES,
} from './states.js';

export const PAYMENT_TYPES = ['deposit', 'final', 'refund'] as const;

/** Money that moved, or is to move, for a quote. A refund is a payment of its own. */
@table('payments', ['amount', 'currency', 'payment_type'])
@indexed('idx_payments_provider_status', ['provider_id', 'payment_status'])
@indexed('idx_payments_created_at', ['created_at'])
@indexed('idx_payments_payment_status_due_date', ['payment_status', 'due_date'])
@indexed('idx_payments_provider_id_paid_at', ['provider_id', 'paid_at'])
export class Payment extends Row {
  @belongsTo(() => Quote, { fixed: true }) quote_id!: string;
  @belongsTo(() => Patient, { fixed: true }) patient_id!: string;
  @belongsTo(() => Provider, { index: false, fixed: true }) provider_id!: string;
  @money('currency', { fixed: true }) amount!: string;
  @currency({ length: 255, fixed: true }) currency!: string;
  @choice(PAYMENT_TYPES, { fixed: true }) payment_type!: string;
  @choice(PAYMENT_METHODS, { fixed: true }) payment_method!: string;
  @choice(PAYMENT_STATES, { index: true, managed: true }) payment_status!: string;
  @text({ nullable: true, index: true, managed: true }) stripe_payment_intent_id!: string | null;
  @text({ nullable: true, fixed: true, about: "The bank's or the gateway's reference." })
  transaction_id!: string | null;
  @json('object', { nullable: true, managed: true }) metadata!: Record<string, unknown> | null;
  @belongsTo(() => InstallmentPaymentPlan, { nullable: true, managed: true }) installment_plan_id!:
    string | null;
  @integer({ nullable: true, managed: true }) installment_number!: number | null;
  @integer({ nullable: true, managed: true }) total_installments!: number | null;
  @boolean({ default: false, managed: true }) is_installment!: boolean;
  // Ours
  @belongsTo(() => Payment, { nullable: true, managed: true }) refunded_payment_id!: string | null;
  @date({ nullable: true, managed: true }) due_date!: string | null;
  @timestamp({ nullable: true, managed: true, about: 'When the money arrived, or went back.' })
  paid_at!: Date | null;
  @text({ nullable: true, managed: true }) failure_reason!: string | null;
}

export const PAYMENT_ACTORS = ['User', 'Patient', 'ProviderUser', 'System'] as const;

/** One change of a payment's status. */
@table('payment_histories', ['from_status', 'to_status'])
@indexed('idx_payment_histories_payment_id_created_at', ['payment_id', 'created_at'])
// The gateway may tell the same thing twice; it counts once for each payment.
@indexed('uq_payment_histories_gateway_event_id_payment_id', ['gateway_event_id', 'payment_id'], true)
export class PaymentHistory extends Row {
  @belongsTo(() => Payment, { index: false, managed: true }) payment_id!: string;
  @choice(PAYMENT_STATES, { nullable: true, managed: true }) from_status!: string | null;
  @choice(PAYMENT_STATES, { managed: true }) to_status!: string;
  @choice(PAYMENT_ACTORS, { managed: true }) actor_type!: string;
  @looseId({ nullable: true, managed: true }) actor_id!: string | null;
  @text({ nullable: true, managed: true }) gateway_event_id!: string | null;
  @longText({ nullable: true, managed: true }) reason!: string | null;
  @json('object', { nullable: true, managed: true }) metadata!: Record<string, unknown> | null;
}

/** A quote paid in parts, without interest, in the quote's currency. */
@table('installment_payment_plans', ['number_of_installments', 'payment_frequency', 'first_payment_date'])
export class InstallmentPaymentPlan extends Row {
  @belongsTo(() => Quote, { fixed: true }) quote_id!: string;
  @belongsTo(() => Patient, { fixed: true }) patient_id!: string;
  @money('', { managed: true, about: "In the quote's currency." }) total_amount!: string;
  @money('', { managed: true, about: "In the quote's currency." }) installment_amount!: string;
  @integer({ fixed: true, about: '2 to 9.' }) number_of_installments!: number;
  @integer({ default: 0, managed: true }) completed_installments!: number;
  @choice(INSTALLMENT_FREQUENCIES, { default: 'monthly', fixed: true }) payment_frequency!: string;
  @date({ fixed: true }) first_payment_date!: string;
  @date({ managed: true, about: 'At least 30 days before the procedure.' }) final_payment_date!: string;
  @choice(INSTALLMENT_PLAN_STATES, { default: 'active', index: true, managed: true }) status!: string;
}
