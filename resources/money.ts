import activateAffiliate from '../actions/activate-affiliate.js';
import approveAffiliateCommission from '../actions/approve-affiliate-commission.js';
import approveDiscount from '../actions/approve-discount.js';
import deactivateDiscount from '../actions/deactivate-discount.js';
import issueAffiliateCode from '../actions/issue-affiliate-code.js';
import payAffiliateCommissions from '../actions/pay-affiliate-commissions.js';
import recordProviderDecision from '../actions/record-provider-decision.js';
import rejectDiscount from '../actions/reject-discount.js';
import requestProviderApproval from '../actions/request-provider-approval.js';
import revokeAffiliateCode from '../actions/revoke-affiliate-code.js';
import suspendAffiliate from '../actions/suspend-affiliate.js';
import issueProviderBill from '../actions/issue-provider-bill.js';
import markProviderBillPaid from '../actions/mark-provider-bill-paid.js';
import setCommission from '../actions/set-commission.js';
import verifyBankingDetails from '../actions/verify-banking-details.js';
import voidProviderBill from '../actions/void-provider-bill.js';
import { area, resource } from '../src/admin/definition.js';
import { changeAffiliateCode, enterAffiliateCode } from '../src/domain/affiliates/affiliate-codes.js';
import { changeAffiliate, enterAffiliate } from '../src/domain/affiliates/enter-affiliate.js';
import { Affiliate, AffiliateCommission, AffiliateDiscountCode } from '../src/domain/affiliates/entities.js';
import {
  BankingDetail,
  ProviderBill,
  ProviderBillLine,
  ProviderCommission,
  SetCommission,
} from '../src/domain/commissions/entities.js';
import { changeDiscount, enterDiscount } from '../src/domain/discounts/enter-discount.js';
import { changeBankingDetails } from '../src/domain/commissions/verify-banking-details.js';
import { Discount, FixedDiscount, ProviderDiscount } from '../src/domain/discounts/entities.js';

export const commissions = area(
  { name: 'Commissions and bills', icon: 'Percent', read: 'commissions.read', write: 'commissions.set' },
  // Periods without overlaps and gaps are made by the actions alone.
  resource(SetCommission, {
    write: null,
    label: 'Commission rules',
    sort: { by: 'effective_from', direction: 'desc' },
    actions: [setCommission],
  }),
  resource(ProviderCommission, { write: null, label: 'Rates of clinics' }),
  resource(ProviderBill, {
    read: 'bills.read',
    write: 'bills.manage',
    label: 'Bills',
    list: [
      'bill_number',
      'provider_id',
      'period_start',
      'period_end',
      'net_amount',
      'status',
      'due_date',
      'paid_at',
    ],
    sort: { by: 'created_at', direction: 'desc' },
    groups: {
      Bill: ['bill_number', 'provider_id', 'period_start', 'period_end', 'status', 'notes'],
      Sums: ['gross_amount', 'commission_amount', 'net_amount', 'currency'],
      Payout: ['issued_at', 'due_date', 'paid_at', 'banking_detail_id', 'payout_reference'],
      Void: ['voided_at', 'void_reason'],
    },
    related: [{ table: 'provider_bill_lines', by: 'provider_bill_id', label: 'Lines' }],
    links: [
      { label: 'Print', icon: 'Printer', address: '/admin/api/bills/:id/print' },
      { label: 'PDF', icon: 'Download', address: '/admin/api/bills/:id/pdf' },
    ],
    actions: [issueProviderBill, markProviderBillPaid, voidProviderBill],
  }),
  resource(ProviderBillLine, { read: 'bills.read', write: null, label: 'Lines of bills' }),
  resource(BankingDetail, {
    read: 'banking.read',
    write: 'banking.verify',
    save: { change: changeBankingDetails },
    actions: [verifyBankingDetails],
  }),
);

export const discounts = area(
  { name: 'Discounts', icon: 'Tag', read: 'discounts.read', write: 'discounts.manage' },
  resource(Discount, {
    list: [
      'discount_code',
      'discount_type',
      'discount_value',
      'provider_id',
      'approval_status',
      'status',
      'usage_count',
      'end_date',
    ],
    sort: { by: 'created_at', direction: 'desc' },
    groups: {
      Code: ['discount_code', 'discount_type', 'discount_value', 'currency', 'provider_id'],
      Use: ['status', 'start_date', 'end_date', 'usage_limit', 'usage_count'],
      Approval: [
        'approval_status',
        'requires_provider_approval',
        'approved_by_provider_id',
        'decided_at',
        'decided_by_user_id',
        'rejection_reason',
      ],
    },
    actions: [
      approveDiscount,
      rejectDiscount,
      requestProviderApproval,
      recordProviderDecision,
      deactivateDiscount,
    ],
    save: { create: enterDiscount, change: changeDiscount },
    related: [
      { table: 'provider_discounts', by: 'discount_id', label: 'Clinics' },
      { table: 'quotes', by: 'discount_id', label: 'Used by quotes' },
    ],
  }),
  resource(ProviderDiscount, {
    write: null,
    label: 'Decisions of clinics',
    list: ['discount_id', 'provider_id', 'provider_share_percentage', 'decision', 'decided_at'],
  }),
  resource(FixedDiscount),
);

export const affiliates = area(
  { name: 'Affiliates', icon: 'Share2', read: 'affiliates.read', write: 'affiliates.manage' },
  resource(Affiliate, {
    list: [
      'affiliate_name',
      'company_name',
      'status',
      'commission_type',
      'commission_value',
      'payment_cycle',
      'country',
    ],
    groups: {
      Affiliate: [
        'affiliate_name',
        'company_name',
        'contact_person',
        'email',
        'phone_number',
        'website',
        'profile_image',
      ],
      Terms: [
        'status',
        'commission_type',
        'commission_value',
        'currency',
        'payment_cycle',
        'start_date',
        'end_date',
        'feature_flag_enabled',
        'discount_codes',
      ],
      Address: ['address', 'city', 'country'],
      Channels: ['facebook', 'instagram', 'tiktok', 'twitter', 'linkedin'],
    },
    related: [
      { table: 'affiliate_discount_codes', by: 'affiliate_id', label: 'Codes' },
      { table: 'affiliate_commissions', by: 'affiliate_id', label: 'Commissions' },
      { table: 'banking_details', by: 'affiliate_id' },
    ],
    readOnly: ['discount_codes'],
    actions: [activateAffiliate, suspendAffiliate, issueAffiliateCode, revokeAffiliateCode],
    save: { create: enterAffiliate, change: changeAffiliate },
  }),
  resource(AffiliateDiscountCode, {
    label: 'Affiliate codes',
    list: ['code', 'affiliate_id', 'discount_type', 'discount_value', 'status', 'usage_count', 'end_date'],
    groups: {
      Code: ['affiliate_id', 'code', 'discount_type', 'discount_value', 'currency'],
      Use: ['status', 'start_date', 'end_date', 'usage_limit', 'usage_count'],
    },
    save: { create: enterAffiliateCode, change: changeAffiliateCode },
    related: [
      { table: 'quotes', by: 'affiliate_discount_code_id', label: 'Used by quotes' },
      { table: 'affiliate_commissions', by: 'affiliate_discount_code_id', label: 'Commissions' },
    ],
  }),
  resource(AffiliateCommission, {
    write: 'affiliates.pay',
    list: [
      'affiliate_id',
      'commission_amount',
      'reverses_commission_id',
      'status',
      'base_amount',
      'payout_reference',
      'created_at',
    ],
    sort: { by: 'created_at', direction: 'desc' },
    groups: {
      Commission: [
        'affiliate_id',
        'affiliate_discount_code_id',
        'commission_amount',
        'currency',
        'commission_type',
        'base_amount',
        'status',
      ],
      'Earned by': ['quote_id', 'payment_id', 'reverses_commission_id', 'cancellation_reason'],
      Approval: ['approved_at', 'approved_by_user_id'],
      Payout: ['period_start', 'period_end', 'paid_at', 'payout_reference', 'banking_detail_id'],
    },
    actions: [approveAffiliateCommission, payAffiliateCommissions],
    related: [
      { table: 'affiliate_commissions', by: 'reverses_commission_id', label: 'Taken back by refunds' },
    ],
  }),
);
