import { Review } from '../../domain/reviews/entities.js';
import { writeReview } from '../../domain/reviews/write-review.js';
import { type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { shape } from '../shape.js';

const OwnReview = shape(Review, 'OwnReview', [
  'id',
  'quote_id',
  'provider_id',
  'overall_rating',
  'facility_rating',
  'staff_rating',
  'results_rating',
  'value_rating',
  'review_text',
  'is_published',
  'created_at',
]);

export const ownReviews = new Area('Reviews', 'patient').post('/reviews', {
  summary: 'Say what you thought of a treatment',
  description: 'Once for each; it is read before it is published.',
  verb: writeReview,
  answer: OwnReview.schema,
  read: async ({ manager, params }: SignedCall) =>
    OwnReview.of(await manager.findOneByOrFail(Review, { id: params.id! })),
});
