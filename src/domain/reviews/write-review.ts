import { z } from 'zod';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { tableVerb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { completePlan, openUrgent } from '../aftercare/complete-aftercare.js';
import { AfterCare, AftercareMilestone } from '../aftercare/entities.js';
import { notifyStaff } from '../notifications/notify.js';
import { mustOwnQuote } from '../people/own.js';
import { Quote } from '../quotes/entities.js';
import { moveQuote } from '../quotes/move-quote.js';
import { standsAt } from '../quotes/moves.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { Review } from './entities.js';
import { staffWritten } from './messages.js';

const STARS = 'One to five stars.';
const stars = () => z.number(STARS).int(STARS).min(1, STARS).max(5, STARS);

export const WriteReview = z.object({
  quote_id: z.uuid('Which treatment?'),
  overall_rating: stars(),
  facility_rating: stars().optional(),
  staff_rating: stars().optional(),
  results_rating: stars().optional(),
  value_rating: stars().optional(),
  review_text: z.string().trim().max(5000, 'At most 5000 characters.').optional(),
});

/** What a patient thought of a treatment, once for each; it ends the journey, and is read before it is published. */
export const writeReview = tableVerb(
  'writeReview',
  'patient.reviews.write',
  WriteReview,
  async (work, { quote_id, review_text, ...ratings }) => {
    await mustOwnQuote(work.manager, work.actor, quote_id);
    const quote = await work.find(Quote, quote_id);
    if (quote.status !== 'aftercare' && quote.status !== 'completed')
      throw new Refusal(`${standsAt(quote.status)} A review is written after the treatment.`);
    if (await work.findBy(Review, { quote_id }))
      throw new AlreadySo('You have reviewed this treatment already.');
    const review = await work.create(Review, {
      ...ratings,
      quote_id,
      patient_id: work.actor.id!,
      provider_id: quote.provider_id,
      review_text: review_text || null,
    });
    if (quote.status === 'aftercare') await endJourney(work, quote, review);
    await notifyStaff(work, 'reviews.moderate', {
      type: 'review.written',
      subject: { type: 'Review', id: review.id },
      message: staffWritten({ code: await codeOf(work, review.patient_id) }),
    });
    return review;
  },
);

/** A plan with an urgent answer that nobody has taken care of goes on: staff complete it then. */
async function endJourney(work: Work, quote: Quote, review: Review): Promise<void> {
  await moveQuote(work, quote, {
    to: 'completed',
    event: 'review_submitted',
    detail: { review_id: review.id },
  });
  for (const plan of await work.list(AfterCare, { quote_id: quote.id })) {
    if (plan.status === 'completed') continue;
    const milestones = await work.list(AftercareMilestone, { after_care_id: plan.id });
    if (await openUrgent(work, milestones)) continue;
    await completePlan(work, { plan, milestones }, 'The patient wrote a review.');
  }
}
