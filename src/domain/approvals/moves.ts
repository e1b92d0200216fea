import { machine } from '../../core/machine.js';
import { type ApprovalState } from './states.js';

export const approval = machine<ApprovalState>({
  pending: ['approved', 'declined'],
  approved: [],
  declined: [],
});
