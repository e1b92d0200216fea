import { machine } from '../../core/machine.js';
import { type Provider, type ProviderDocument } from './entities.js';

/** A new clinic waits (inactive) until somebody has looked at it. */
export type ClinicState = 'inactive' | 'active' | 'suspended';

export const clinic = machine<ClinicState>({
  inactive: ['active'],
  active: ['suspended'],
  suspended: ['active'],
});

/** Why a clinic in this state is past, or before, a decision. */
export function clinicStands({ status, approved_at }: Provider): string {
  if (status === 'inactive' && approved_at === null) return 'This clinic is new and not approved yet.';
  return (
    {
      inactive: 'This clinic is inactive.',
      active: 'This clinic is active.',
      suspended: 'This clinic is suspended.',
    }[status] ?? `This clinic is ${status}.`
  );
}

export type DocumentState = 'pending' | 'verified' | 'rejected' | 'expired';

/** A better copy of a rejected paper may be verified after all; an expired one needs a new one. */
export const document = machine<DocumentState>({
  pending: ['verified', 'rejected'],
  verified: ['rejected', 'expired'],
  rejected: ['verified'],
  expired: [],
});

export const documentStands = ({ verification_status }: ProviderDocument): string =>
  ({
    pending: 'Nobody has checked this document yet.',
    verified: 'This document is verified already.',
    rejected: 'This document is rejected already.',
    expired: 'This document has expired: the clinic has to send a new one.',
  })[verification_status] ?? `This document is ${verification_status}.`;
