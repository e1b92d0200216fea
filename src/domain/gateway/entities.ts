import {
  belongsTo,
  choice,
  currency,
  indexed,
  integer,
  longText,
  looseId,
  money,
  Row,
  table,
  text,
  timestamp,
} from '../../core/columns.js';
import { Payment } from '../payments/entities.js';
import { Patient } from '../people/entities.js';
import { AftercarePayment } from '../standalone-aftercare/entities.js';

const kept = { managed: true };
const keptLater = { managed: true, nullable: true };

/** A patient's account at the payment gateway, and the card that they left there for what is due later. */
@table('gateway_customers', 'gateway_customer_id')
export class GatewayCustomer extends Row {
  @belongsTo(() => Patient, { unique: true, ...kept }) patient_id!: string;
  @text({ unique: true, ...kept }) gateway_customer_id!: string;
  @text({ ...keptLater, about: 'The card, as the gateway calls it.' }) payment_method!: string | null;
  @text({ length: 32, ...keptLater }) card_brand!: string | null;
  @text({ length: 4, personal: true, ...keptLater }) card_last4!: string | null;
  @integer(keptLater) card_exp_month!: number | null;
  @integer(keptLater) card_exp_year!: number | null;
}

/** What the gateway told. Not what is in it: the object is asked for anew when it is worked. */
@table('gateway_events', ['type', 'gateway_event_id'])
@indexed('idx_gateway_events_worked_at_created_at', ['worked_at', 'created_at'])
export class GatewayEventRow extends Row {
  @text({ unique: true, ...kept }) gateway_event_id!: string;
  @text({ length: 100, index: true, ...kept }) type!: string;
  @text({ index: true, ...kept }) object_id!: string;
  @timestamp({ ...kept, about: 'When it happened, by the clock of the gateway.' }) happened_at!: Date;
  @timestamp({ ...keptLater, about: 'When it was last brought into our rows.' }) worked_at!: Date | null;
  @text({ ...keptLater, about: 'What came of it.' }) outcome!: string | null;
}

export const DISPUTE_STATES = ['open', 'won', 'lost'] as const;

/** A payment that the patient has called in question at their bank. */
@table('payment_disputes', ['reason', 'amount', 'currency'])
export class PaymentDispute extends Row {
  @text({ unique: true, ...kept }) gateway_dispute_id!: string;
  @belongsTo(() => Payment, keptLater) payment_id!: string | null;
  @belongsTo(() => AftercarePayment, keptLater) aftercare_payment_id!: string | null;
  @text({ length: 100, ...kept, about: "In the gateway's words." }) reason!: string;
  @choice(DISPUTE_STATES, { default: 'open', index: true, ...kept }) status!: string;
  @money('currency', kept) amount!: string;
  @currency(kept) currency!: string;
  @timestamp({ ...keptLater, about: 'Until when the bank takes evidence.' }) evidence_due_at!: Date | null;
  @timestamp(keptLater) closed_at!: Date | null;
}

export const DRIFT_KINDS = ['unknown_here', 'unknown_there', 'status', 'amount'] as const;
export const DRIFT_TABLES = ['payments', 'aftercare_payments'] as const;

/** Where our rows and the gateway do not say the same; it is closed when they do again, or somebody has seen to it. */
@table('gateway_drifts', ['kind', 'gateway_id'])
@indexed('uq_gateway_drifts_difference_key', ['difference_key'], true)
export class GatewayDrift extends Row {
  @choice(DRIFT_KINDS, { index: true, ...kept }) kind!: string;
  @choice(DRIFT_TABLES, keptLater) subject_table!: string | null;
  @looseId(keptLater) subject_id!: string | null;
  @text({ ...keptLater, index: true }) gateway_id!: string | null;
  @text({ ...keptLater, about: 'What our row says.' }) ours!: string | null;
  @text({ ...keptLater, about: 'What the gateway says.' }) theirs!: string | null;
  // What it is about, so that no two nights find the same thing twice; forgotten when both say the same again.
  @text({ ...keptLater }) difference_key!: string | null;
  @timestamp({ ...keptLater, index: true }) closed_at!: Date | null;
  @longText(keptLater) note!: string | null;
}
