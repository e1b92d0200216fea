import { z } from 'zod';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { clinicUnpublished, patientUnpublished } from './messages.js';
import { decide, lockReview, tellClinic, tellPatient } from './moderate.js';
import { stateOf } from './moves.js';

export const UnpublishReview = z.object({
  reason: z.string().trim().min(5, 'Say why, in a few words: the patient reads it.').max(1000),
});

/** Takes down a review that patients see; its author and the clinic are told. */
export const unpublishReview = verb(
  'unpublishReview',
  'reviews.moderate',
  UnpublishReview,
  async (work, id) => {
    const review = await lockReview(work, id);
    const state = stateOf(review);
    if (state === 'withheld') throw new AlreadySo('This review is withheld already.');
    if (state === 'waiting')
      throw new Refusal('This review is not published: reject it instead.', {
        table: 'reviews',
        id,
        action: 'rejectReview',
      });
    return review;
  },
  async (work, review, { reason }) => {
    await decide(work, review, { is_published: false, reason });
    await tellPatient(work, review, 'review.unpublished', patientUnpublished({ reason }));
    await tellClinic(work, review, 'review.unpublished', clinicUnpublished());
  },
);
