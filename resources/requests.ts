import activateStandaloneAftercare from '../actions/activate-standalone-aftercare.js';
import assignStandaloneAftercare from '../actions/assign-standalone-aftercare.js';
import reassignStandaloneAftercare from '../actions/reassign-standalone-aftercare.js';
import approveAftercareRefund from '../actions/approve-aftercare-refund.js';
import declineAftercareRefund from '../actions/decline-aftercare-refund.js';
import refundAftercarePayment from '../actions/refund-aftercare-payment.js';
import requestAftercareRefund from '../actions/request-aftercare-refund.js';
import recordAftercarePayment from '../actions/record-aftercare-payment.js';
import rejectStandaloneAftercare from '../actions/reject-standalone-aftercare.js';
import { area, resource } from '../src/admin/definition.js';
import { enterStandaloneRequest } from '../src/domain/standalone-aftercare/enter-standalone-request.js';
import {
  AftercarePayment,
  AftercarePrice,
  StandaloneAftercareRequest,
} from '../src/domain/standalone-aftercare/entities.js';

export const requests = area(
  { name: 'Standalone aftercare', icon: 'Inbox', read: 'aftercare.read', write: 'aftercare.manage' },
  resource(StandaloneAftercareRequest, {
    label: 'Aftercare requests',
    list: [
      'patient_id',
      'treatment_type',
      'duration_months',
      'total_price',
      'request_status',
      'assigned_provider_id',
      'created_at',
    ],
    sort: { by: 'id', direction: 'desc' },
    groups: {
      Request: ['patient_id', 'request_status', 'current_concerns', 'photo_urls', 'rejection_reason'],
      Treatment: ['treatment_date', 'clinic_name', 'treatment_type', 'graft_count', 'surgeon_notes_url'],
      Price: ['duration_months', 'pricing_model', 'total_price', 'currency'],
      Assignment: ['assigned_provider_id', 'aftercare_template_id', 'assigned_by_admin_id', 'assigned_at'],
    },
    related: [
      { table: 'aftercare_payments', by: 'standalone_aftercare_request_id', label: 'Payments' },
      { table: 'after_cares', by: 'standalone_aftercare_request_id', label: 'Plan' },
    ],
    actions: [
      assignStandaloneAftercare,
      recordAftercarePayment,
      activateStandaloneAftercare,
      reassignStandaloneAftercare,
      rejectStandaloneAftercare,
    ],
    save: { create: enterStandaloneRequest },
  }),
  resource(AftercarePayment, {
    read: 'payments.read',
    write: null,
    label: 'Aftercare payments',
    list: [
      'patient_id',
      'amount',
      'payment_type',
      'payment_method',
      'payment_status',
      'due_date',
      'created_at',
    ],
    sort: { by: 'created_at', direction: 'desc' },
    related: [
      { table: 'aftercare_payments', by: 'refunded_payment_id', label: 'Refunds' },
      { table: 'payment_disputes', by: 'aftercare_payment_id', label: 'Disputes' },
    ],
    groups: {
      Payment: [
        'standalone_aftercare_request_id',
        'patient_id',
        'amount',
        'currency',
        'payment_type',
        'month_number',
        'payment_method',
        'payment_status',
      ],
      'Due and paid': ['due_date', 'paid_at', 'failure_reason'],
      Reference: ['transaction_id', 'stripe_payment_intent_id', 'refunded_payment_id', 'metadata'],
    },
    actions: [refundAftercarePayment, requestAftercareRefund, approveAftercareRefund, declineAftercareRefund],
  }),
  resource(AftercarePrice, { write: 'settings.manage', label: 'Aftercare prices' }),
);
