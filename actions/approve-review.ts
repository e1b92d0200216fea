import { recordAction } from '../src/admin/action.js';
import { approveReview } from '../src/domain/reviews/approve-review.js';

export default recordAction({
  on: 'reviews',
  label: 'Approve',
  about: "Publishes a review, also one that was withheld before; the clinic's averages follow.",
  icon: 'CheckCircle',
  bulk: true,
  verb: approveReview,
});
