import { z } from 'zod';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { patientRejected } from './messages.js';
import { decide, lockReview, tellPatient } from './moderate.js';
import { stateOf } from './moves.js';

export const RejectReview = z.object({
  reason: z.string().trim().min(5, 'Say why, in a few words: the patient reads it.').max(1000),
});

/** Withholds a review that waits; the patient is told why. */
export const rejectReview = verb(
  'rejectReview',
  'reviews.moderate',
  RejectReview,
  async (work, id) => {
    const review = await lockReview(work, id);
    const state = stateOf(review);
    if (state === 'withheld') throw new AlreadySo('This review is withheld already.');
    if (state === 'published')
      throw new Refusal('This review is published: take it down instead.', {
        table: 'reviews',
        id,
        action: 'unpublishReview',
      });
    return review;
  },
  async (work, review, { reason }) => {
    await decide(work, review, { is_published: false, reason });
    await tellPatient(work, review, 'review.rejected', patientRejected({ reason }));
  },
);
