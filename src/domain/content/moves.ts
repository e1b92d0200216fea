import { machine } from '../../core/machine.js';
import { type PUBLICATION_STATES } from './states.js';

export const terms = machine<(typeof PUBLICATION_STATES)[number]>({
  draft: ['published'],
  published: ['archived'],
  archived: [],
});
