import { machine } from '../../core/machine.js';
import { type InstallmentPlanState, type PaymentState } from './states.js';

/** What has arrived is never unmade: money that goes back is a payment of its own. */
export const payment = machine<PaymentState>({
  pending: ['completed', 'failed'],
  failed: ['pending', 'completed'],
  completed: ['refunded'],
  refunded: [],
});

export const installmentPlan = machine<InstallmentPlanState>({
  active: ['completed', 'cancelled', 'defaulted'],
  // What is overdue of it was paid after all.
  defaulted: ['active', 'completed', 'cancelled'],
  completed: [],
  cancelled: [],
});

/** Why a payment in this state is not where it would have to be. */
export const paymentStands = (state: string): string =>
  ({
    pending: 'This payment has not arrived yet.',
    completed: 'This payment has arrived.',
    failed: 'This payment has failed.',
    refunded: 'This payment was given back.',
  })[state] ?? `This payment is ${state}.`;

export const planStands = (state: string): string =>
  ({
    active: 'This plan is running.',
    defaulted: 'This plan has stopped because an instalment was not paid.',
    completed: 'Every instalment of this plan is paid.',
    cancelled: 'This plan was cancelled.',
  })[state] ?? `This plan is ${state}.`;
