import { machine } from '../../core/machine.js';
import { type AffiliateCommissionState, type AffiliateState } from './states.js';

export const affiliate = machine<AffiliateState>({
  draft: ['active'],
  active: ['suspended'],
  inactive: ['active'],
  suspended: ['active'],
});

export const affiliateStandsAt = (state: string): string =>
  ({
    draft: 'This affiliate has not been activated yet.',
    active: 'This affiliate is active.',
    inactive: 'This partnership has ended.',
    suspended: 'This affiliate is suspended.',
  })[state] ?? `This affiliate is ${state}.`;

/** What is paid stays paid: a refund afterwards is a row of its own that takes back. */
export const commission = machine<AffiliateCommissionState>({
  pending: ['approved', 'cancelled'],
  approved: ['paid', 'cancelled'],
  paid: [],
  cancelled: [],
});

export const commissionStandsAt = (state: string): string =>
  ({
    pending: 'This commission is not approved yet.',
    approved: 'This commission is approved already.',
    paid: 'This commission is paid already.',
    cancelled: 'This commission was cancelled.',
  })[state] ?? `This commission is ${state}.`;
