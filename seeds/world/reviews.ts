import { type ProviderRating, type Review } from '../../src/domain/reviews/entities.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { Random } from '../support/random.js';
import { REVIEWS } from './data/reviews.js';
import { staffId } from './staff.js';
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
    ...(course.completedAt < WAITING ? moderated(withheld, clock.at(course.completedAt + 1)) : {}),
    created_at: clock.at(course.completedAt),
    updated_at: clock.at(Math.min(0, course.completedAt + 1)),
  };
}

function moderated(withheld: boolean, moderated_at: Date) {
  return {
    moderated_at,
    moderated_by_user_id: staffId('content'),
    moderation_reason: withheld ? 'It names a member of the staff.' : null,
  };
}

const PARTS = ['overall', 'facility', 'staff', 'results', 'value'] as const;

/** The averages that follow from the published reviews. */
export function buildRatings(reviews: readonly Stored<Review>[], clock: Clock): Stored<ProviderRating>[] {
  const published = reviews.filter(({ is_published }) => is_published);
  return [...new Set(published.map(({ provider_id }) => provider_id!))].map((provider_id) => {
    const own = published.filter((one) => one.provider_id === provider_id);
    const averages = PARTS.map((part) => [
      `${part}_average`,
      average(own.map((one) => one[`${part}_rating`])),
    ]);
    const stamps = { created_at: clock.at(-300), updated_at: clock.at(WAITING) };
    return {
      id: seedId(`rating ${provider_id}`, -300),
      provider_id,
      review_count: own.length,
      ...(Object.fromEntries(averages) as Partial<ProviderRating>),
      ...stamps,
    };
  });
}

function average(stars: readonly (number | null | undefined)[]): string | null {
  const given = stars.filter((one): one is number => typeof one === 'number');
  return given.length === 0 ? null : (given.reduce((sum, one) => sum + one, 0) / given.length).toFixed(2);
}
