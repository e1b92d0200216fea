import { machine } from '../../core/machine.js';
import { type OFFER_STATES } from './states.js';

export const treatment = machine<(typeof OFFER_STATES)[number]>({
  active: ['inactive'],
  inactive: ['active'],
});
