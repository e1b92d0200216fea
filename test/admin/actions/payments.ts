import { type ActionRules } from './rules.js';

export const payments: ActionRules = {
  quotes: {
    recordBankTransfer: { permission: 'payments.record' },
    createInstallmentPlan: { permission: 'payments.plan' },
  },
  payments: {
    confirmBankTransfer: { permission: 'payments.record', bulk: true },
    failBankTransfer: { permission: 'payments.record' },
    retryPayment: { permission: 'payments.record', bulk: true },
    refundPayment: { permission: 'payments.refund' },
    requestRefund: { permission: 'payments.request_refund' },
    approveRefund: { permission: 'payments.approve_refund' },
    declineRefund: { permission: 'payments.approve_refund' },
    reconcilePayment: { permission: 'payments.reconcile' },
  },
  gateway_drifts: {
    settleDrift: { permission: 'payments.reconcile' },
  },
  gateway_events: {
    replayGatewayEvent: { permission: 'payments.reconcile', bulk: true },
  },
  installment_payment_plans: {
    cancelInstallmentPlan: { permission: 'payments.plan' },
  },
};
