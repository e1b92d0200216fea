import { type Review } from '../../src/domain/reviews/entities.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { Random } from '../support/random.js';
import { REVIEWS } from './data/reviews.js';
import { type QuoteStory, type Stored } from './types.js';

/** Reviews of the last days wait to be read; two older ones are withheld. */
const WAITING = -11;

export function buildReviews(quotes: readonly QuoteStory[], clock: Clock): Stored<Review>[] {
  return quotes.filter(({ status }) => status === 'completed').map((quote, at) => review(quote, at, clock));
}

function review({ id, patient, clinic, course }: QuoteStory, at: number, clock: Clock): Stored<Review> {
  const random = new Random(`review of ${id}`);
  const text = random.pick(REVIEWS);
  const near = () => Math.min(5, Math.max(1, text.rating + random.integer(-1, 1)));
  const withheld = at === 20 || at === 41;
  return {
    id: seedId(`review ${id}`, course.completedAt),
    patient_id: patient.row.id,
    provider_id: clinic.row.id,
    quote_id: id,
    overall_rating: text.rating,
    facility_rating: near(),
    staff_rating: near(),
    results_rating: near(),
    value_rating: random.chance(0.9) ? near() : null,
    review_text: text[patient.locale],
    is_published: course.completedAt < WAITING && !withheld,
    created_at: clock.at(course.completedAt),
    updated_at: clock.at(Math.min(0, course.completedAt + 1)),
  };
}
