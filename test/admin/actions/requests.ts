import { type ActionRules } from './rules.js';

export const requests: ActionRules = {
  standalone_aftercare_requests: {
    assignStandaloneAftercare: { permission: 'aftercare.assign' },
    reassignStandaloneAftercare: { permission: 'aftercare.assign' },
    rejectStandaloneAftercare: { permission: 'aftercare.assign' },
    activateStandaloneAftercare: { permission: 'aftercare.activate' },
    recordAftercarePayment: { permission: 'payments.record' },
  },
  aftercare_payments: {
    refundAftercarePayment: { permission: 'payments.refund' },
    requestAftercareRefund: { permission: 'payments.request_refund' },
    approveAftercareRefund: { permission: 'payments.approve_refund' },
    declineAftercareRefund: { permission: 'payments.approve_refund' },
  },
};
