import { machine } from '../../core/machine.js';
import { type ApprovalState, type CodeState } from './states.js';

/** Hairline's own decision. What was rejected waits again once its terms are corrected. */
export const approval = machine<ApprovalState>({
  pending: ['approved', 'rejected'],
  approved: [],
  rejected: ['pending'],
});

/** A clinic's decision: it may change its mind, and be asked again after a no. */
export const clinicDecision = machine<ApprovalState>({
  pending: ['approved', 'rejected'],
  approved: ['rejected', 'pending'],
  rejected: ['approved', 'pending'],
});

/** Whether a code works; one that was switched off stays so. */
export const code = machine<CodeState>({
  active: ['inactive', 'expired'],
  inactive: [],
  expired: [],
});

export const codeStandsAt = (state: string): string =>
  ({
    active: 'This code works.',
    inactive: 'This code was switched off.',
    expired: 'This code has expired.',
  })[state] ?? `This code is ${state}.`;
