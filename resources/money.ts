import approveRefund from '../actions/approve-refund.js';
import cancelInstallmentPlan from '../actions/cancel-installment-plan.js';
import confirmBankTransfer from '../actions/confirm-bank-transfer.js';
import declineRefund from '../actions/decline-refund.js';
import failBankTransfer from '../actions/fail-bank-transfer.js';
import reconcilePayment from '../actions/reconcile-payment.js';
import refundPayment from '../actions/refund-payment.js';
import requestRefund from '../actions/request-refund.js';
import retryPayment from '../actions/retry-payment.js';
import { area, resource } from '../src/admin/definition.js';
import { Affiliate, AffiliateCommission, AffiliateDiscountCode } from '../src/domain/affiliates/entities.js';
import {
  BankingDetail,
  ProviderBill,
  ProviderBillLine,
  ProviderCommission,
  SetCommission,
} from '../src/domain/commissions/entities.js';
import { Discount, FixedDiscount, ProviderDiscount } from '../src/domain/discounts/entities.js';
import { ApprovalRequest } from '../src/domain/approvals/entities.js';
import { enterPayment } from '../src/domain/payments/enter-payment.js';
import { InstallmentPaymentPlan, Payment, PaymentHistory } from '../src/domain/payments/entities.js';

export const payments = area(
  { name: 'Payments', icon: 'CreditCard', read: 'payments.read', write: 'payments.record' },
  resource(Payment, {
    list: [
      'patient_id',
      'provider_id',
      'amount',
      'payment_type',
      'payment_method',
      'payment_status',
      'created_at',
    ],
    sort: { by: 'created_at', direction: 'desc' },
    groups: {
      Payment: [
        'quote_id',
        'patient_id',
        'provider_id',
        'amount',
        'currency',
        'payment_type',
        'payment_method',
        'payment_status',
      ],
      'Due and paid': ['due_date', 'paid_at', 'failure_reason'],
      Reference: ['transaction_id', 'stripe_payment_intent_id', 'refunded_payment_id', 'metadata'],
      Instalment: ['is_installment', 'installment_plan_id', 'installment_number', 'total_installments'],
    },
    related: [
      { table: 'payment_histories', by: 'payment_id', label: 'Status changes' },
      { table: 'payments', by: 'refunded_payment_id', label: 'Refunds' },
      { table: 'affiliate_commissions', by: 'payment_id' },
    ],
    actions: [
      confirmBankTransfer,
      failBankTransfer,
      retryPayment,
      refundPayment,
      requestRefund,
      approveRefund,
      declineRefund,
      reconcilePayment,
    ],
    save: { create: enterPayment },
  }),
  resource(InstallmentPaymentPlan, {
    write: 'payments.plan',
    label: 'Instalment plans',
    related: [{ table: 'payments', by: 'installment_plan_id' }],
    actions: [cancelInstallmentPlan],
  }),
  resource(PaymentHistory, { label: 'Status changes' }),
  resource(ApprovalRequest, { write: null, label: 'Approvals' }),
);

export const commissions = area(
  { name: 'Commissions and bills', icon: 'Percent', read: 'commissions.read', write: 'commissions.set' },
  resource(SetCommission, { label: 'Commission rules' }),
  resource(ProviderCommission, { label: 'Rates of clinics' }),
  resource(ProviderBill, {
    read: 'bills.read',
    write: 'bills.manage',
    label: 'Bills',
    related: [{ table: 'provider_bill_lines', by: 'provider_bill_id', label: 'Lines' }],
  }),
  resource(ProviderBillLine, { read: 'bills.read', write: null, label: 'Lines of bills' }),
  resource(BankingDetail, { read: 'banking.read', write: 'banking.verify' }),
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
      'end_date',
    ],
    related: [
      { table: 'provider_discounts', by: 'discount_id', label: 'Clinics' },
      { table: 'quotes', by: 'discount_id', label: 'Used by quotes' },
    ],
  }),
  resource(ProviderDiscount, { label: 'Decisions of clinics' }),
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
  }),
  resource(AffiliateDiscountCode, { label: 'Affiliate codes' }),
  resource(AffiliateCommission, { write: 'affiliates.pay' }),
);
