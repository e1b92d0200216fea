import { machine } from '../../core/machine.js';
import { type InvitationState } from './states.js';

/** A clinic's invitation to quote; one that ended may be made anew. */
export const invitation = machine<InvitationState>({
  invited: ['viewed', 'quoted', 'declined', 'expired'],
  viewed: ['quoted', 'declined', 'expired'],
  quoted: ['expired'],
  declined: ['invited'],
  expired: ['invited'],
});

/** The quotes that a withdrawal takes along, and those that stand in its way. */
export const OPEN_QUOTES: readonly string[] = ['inquiry', 'quote'];
export const BOOKED_QUOTES: readonly string[] = [
  'accepted',
  'confirmed',
  'inprogress',
  'aftercare',
  'completed',
];
