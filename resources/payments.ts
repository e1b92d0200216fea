import approveRefund from '../actions/approve-refund.js';
import cancelInstallmentPlan from '../actions/cancel-installment-plan.js';
import confirmBankTransfer from '../actions/confirm-bank-transfer.js';
import declineRefund from '../actions/decline-refund.js';
import failBankTransfer from '../actions/fail-bank-transfer.js';
import reconcilePayment from '../actions/reconcile-payment.js';
import refundPayment from '../actions/refund-payment.js';
import settleDrift from '../actions/settle-drift.js';
import replayGatewayEvent from '../actions/replay-gateway-event.js';
import requestRefund from '../actions/request-refund.js';
import retryPayment from '../actions/retry-payment.js';
import { area, resource } from '../src/admin/definition.js';
import { ApprovalRequest } from '../src/domain/approvals/entities.js';
import { enterPayment } from '../src/domain/payments/enter-payment.js';
import {
  GatewayCustomer,
  GatewayDrift,
  GatewayEventRow,
  PaymentDispute,
} from '../src/domain/gateway/entities.js';
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
      { table: 'payment_disputes', by: 'payment_id', label: 'Disputes' },
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
  resource(PaymentDispute, {
    write: null,
    label: 'Disputes',
    list: ['payment_id', 'amount', 'currency', 'reason', 'status', 'evidence_due_at', 'created_at'],
    sort: { by: 'created_at', direction: 'desc' },
  }),
  resource(GatewayDrift, {
    write: null,
    label: 'Gateway differences',
    list: ['kind', 'gateway_id', 'ours', 'theirs', 'created_at', 'closed_at'],
    sort: { by: 'created_at', direction: 'desc' },
    actions: [settleDrift],
  }),
  resource(GatewayEventRow, {
    write: null,
    label: 'Gateway events',
    list: ['type', 'happened_at', 'worked_at', 'outcome'],
    sort: { by: 'created_at', direction: 'desc' },
    actions: [replayGatewayEvent],
  }),
  resource(GatewayCustomer, { write: null, label: 'Gateway accounts' }),
);
