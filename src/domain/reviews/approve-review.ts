import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { clinicPublished, patientPublished } from './messages.js';
import { decide, lockReview, tellClinic, tellPatient } from './moderate.js';
import { stateOf } from './moves.js';

/** Publishes a review; also one that was withheld before. */
export const approveReview = verb(
  'approveReview',
  'reviews.moderate',
  z.object({}),
  async (work, id) => {
    const review = await lockReview(work, id);
    if (stateOf(review) === 'published') throw new AlreadySo('This review is published already.');
    return review;
  },
  async (work, review) => {
    await decide(work, review, { is_published: true, reason: null });
    await tellPatient(work, review, 'review.published', patientPublished());
    await tellClinic(work, review, 'review.published', clinicPublished({ stars: review.overall_rating }));
  },
);
