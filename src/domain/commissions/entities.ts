import {
  belongsTo,
  choice,
  currency,
  date,
  encrypted,
  indexed,
  longText,
  money,
  percentage,
  Row,
  SoftRow,
  table,
  text,
  timestamp,
} from '../../core/columns.js';
import { Affiliate } from '../affiliates/entities.js';
import { TREATMENT_TYPES } from '../catalogue/states.js';
import { Payment } from '../payments/entities.js';
import { User } from '../people/entities.js';
import { Provider } from '../providers/entities.js';

export const COMMISSION_SCOPES = ['platform', 'treatment_type', 'country'] as const;
export const BILL_STATES = ['draft', 'issued', 'paid', 'void'] as const;

const kept = { managed: true };
const keptLater = { managed: true, nullable: true };
const banking = { needs: 'banking.read', personal: true };

/** Hairline's share where a clinic has no rate of its own. */
@table('set_commissions', ['scope', 'commission_percentage', 'effective_from'])
@indexed('idx_set_commissions_scope_effective_from', ['scope', 'effective_from'])
export class SetCommission extends Row {
  @choice(COMMISSION_SCOPES, {
    length: 32,
    about: 'A treatment type wins over a country, a country over all.',
  })
  scope!: string;
  @choice(TREATMENT_TYPES, { nullable: true, index: true, about: 'For the scope treatment_type.' })
  treatment_type!: string | null;
  @text({ nullable: true, index: true, about: "The clinic's country, for the scope country." })
  country!: string | null;
  @percentage() commission_percentage!: number;
  @date() effective_from!: string;
  @date({ nullable: true, about: 'The last day. Empty: until further notice.' }) effective_to!: string | null;
  @belongsTo(() => User, kept) set_by_user_id!: string;
}

/** A clinic's own rate over a period. */
@table('provider_commissions', ['commission_percentage', 'effective_from'])
@indexed('uq_provider_commissions_provider_effective_from', ['provider_id', 'effective_from'], true)
export class ProviderCommission extends Row {
  @belongsTo(() => Provider, { index: false }) provider_id!: string;
  @percentage() commission_percentage!: number;
  @date() effective_from!: string;
  @date({ nullable: true, about: 'The last day. Empty: until further notice.' }) effective_to!: string | null;
  @longText({ about: 'Why this clinic has a rate of its own.' }) reason!: string;
  @belongsTo(() => User, kept) set_by_user_id!: string;
}

/** Where a clinic or an affiliate is paid. Exactly one of the two owns it. */
@table('banking_details', ['bank_name', 'currency'])
export class BankingDetail extends SoftRow {
  @belongsTo(() => Provider, { nullable: true, fixed: true }) provider_id!: string | null;
  @belongsTo(() => Affiliate, { nullable: true, fixed: true }) affiliate_id!: string | null;
  @text(banking) account_holder_name!: string;
  @text() bank_name!: string;
  @text({ about: 'Where the bank is.' }) bank_country!: string;
  @encrypted({ nullable: true, ...banking }) iban!: string | null;
  @encrypted({ nullable: true, about: 'Where the bank has no IBAN.', ...banking })
  account_number!: string | null;
  @text({ length: 32, nullable: true, needs: 'banking.read', about: 'Sort code or routing number.' })
  routing_number!: string | null;
  @text({ length: 11, nullable: true, needs: 'banking.read' }) swift_bic!: string | null;
  @currency() currency!: string;
  @timestamp({ ...keptLater, index: true }) verified_at!: Date | null;
  @belongsTo(() => User, keptLater) verified_by_user_id!: string | null;
}

/** What a clinic earned in a period, what Hairline keeps of it, and what is paid out. */
@table('provider_bills', 'bill_number')
@indexed('idx_provider_bills_provider_period', ['provider_id', 'period_start'])
@indexed('idx_provider_bills_status_due_date', ['status', 'due_date'])
export class ProviderBill extends Row {
  @text({ length: 64, unique: true, ...kept }) bill_number!: string;
  @belongsTo(() => Provider, { index: false, ...kept }) provider_id!: string;
  @date(kept) period_start!: string;
  @date(kept) period_end!: string;
  @money('currency', kept) gross_amount!: string;
  @money('currency', kept) commission_amount!: string;
  @money('currency', kept) net_amount!: string;
  @currency(kept) currency!: string;
  @choice(BILL_STATES, { default: 'draft', ...kept }) status!: string;
  @timestamp(keptLater) issued_at!: Date | null;
  @date({ ...keptLater, index: true }) due_date!: string | null;
  @timestamp({ ...keptLater, index: true }) paid_at!: Date | null;
  @timestamp(keptLater) voided_at!: Date | null;
  @longText(keptLater) void_reason!: string | null;
  @belongsTo(() => BankingDetail, keptLater) banking_detail_id!: string | null;
  @text(keptLater) payout_reference!: string | null;
  @longText({ nullable: true }) notes!: string | null;
}

/** One payment, or refund, within a bill. A payment is on one bill at a time: a void bill lets go of it. */
@table('provider_bill_lines', ['payment_id', 'net_amount', 'currency'])
export class ProviderBillLine extends Row {
  @belongsTo(() => ProviderBill, kept) provider_bill_id!: string;
  @belongsTo(() => Payment, kept) payment_id!: string;
  /** The same payment while the bill stands; empty once it is void. */
  @belongsTo(() => Payment, { ...keptLater, unique: true }) live_payment_id!: string | null;
  @money('currency', { ...kept, about: 'Negative for a refund.' }) gross_amount!: string;
  @percentage(kept) commission_percentage!: number;
  @money('currency', kept) commission_amount!: string;
  @money('currency', kept) net_amount!: string;
  @currency(kept) currency!: string;
}
