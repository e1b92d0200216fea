import { z } from 'zod';
import { cachedProfile } from '../../domain/catalogue/public-caches.js';
import { ProviderRating, Review } from '../../domain/reviews/entities.js';
import { reviewersOf } from '../../domain/reviews/read-reviewers.js';
import { type Call } from '../call.js';
import { Area } from '../endpoint.js';
import { pageOf, type PageQuery, pageSchema, Paging } from '../page.js';
import { shape } from '../shape.js';

export const Averages = shape(ProviderRating, 'Averages', [
  'review_count',
  'overall_average',
  'facility_average',
  'staff_average',
  'results_average',
  'value_average',
]);

const reviewer = z
  .string()
  .nullable()
  .meta({ example: 'I. S.', description: 'Initials; null where the person is not with us any more.' });

const PublicReview = shape(
  Review,
  'PublicReview',
  [
    'id',
    'overall_rating',
    'facility_rating',
    'staff_rating',
    'results_rating',
    'value_rating',
    'review_text',
    'created_at',
  ],
  { reviewer },
);
const Reviews = pageSchema(PublicReview.schema).extend({ averages: Averages.schema.nullable() });

async function listReviews({ manager, params, query }: Call<PageQuery>) {
  // Clinics that patients do not see have no profile; its stars are as fresh as the reviews, for it goes with them.
  const { id: provider_id, rating } = await cachedProfile(manager, params.id!);
  const where = { provider_id, is_published: true };
  const page = await pageOf(manager, PublicReview, query, where, { by: 'created_at' }, (builder) =>
    builder.addSelect('t.patient_id'),
  );
  const reviewerOf = await reviewersOf(
    manager,
    page.data.map(({ patient_id }) => patient_id),
  );
  return {
    data: page.data.map((review) => PublicReview.of(review, { reviewer: reviewerOf(review.patient_id) })),
    next_cursor: page.next_cursor,
    averages: rating && Averages.of(rating),
  };
}

export const reviews = new Area('Clinics', 'anyone').get('/providers/{id}/reviews', {
  summary: 'What patients thought of a clinic, the latest first, with its averages',
  query: Paging,
  answer: Reviews,
  read: listReviews,
});
