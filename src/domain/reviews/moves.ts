import { machine } from '../../core/machine.js';
import { type Review } from './entities.js';

/** Derived from is_published and moderated_at: a review that nobody has read yet is waiting. */
export type ReviewState = 'waiting' | 'published' | 'withheld';

export const review = machine<ReviewState>({
  waiting: ['published', 'withheld'],
  published: ['withheld'],
  withheld: ['published'],
});

export function stateOf({ is_published, moderated_at }: Review): ReviewState {
  if (is_published) return 'published';
  return moderated_at ? 'withheld' : 'waiting';
}
