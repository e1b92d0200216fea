import { machine } from '../../core/machine.js';
import { type StandaloneRequestState } from './states.js';

export const standaloneRequest = machine<StandaloneRequestState>({
  pending: ['assigned', 'rejected'],
  assigned: ['assigned', 'activated', 'rejected'],
  activated: [],
  rejected: [],
});

/** Why a request in this state is past a decision. */
export const alreadyDecided = (state: string): string =>
  ({
    pending: 'No clinic has this request yet: assign it first.',
    assigned: 'This request already has a clinic: reassign it to give it to another.',
    activated: 'This request is already activated: its recovery plan is running.',
    rejected: 'This request was rejected.',
  })[state] ?? `This request is ${state}.`;
