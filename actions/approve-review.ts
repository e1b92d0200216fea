import { recordAction } from '../src/admin/action.js';
import { approveReview } from '../src/domain/reviews/approve-review.js';

export default recordAction({
  on: 'reviews',
  label: 'Approve',
  icon: 'CheckCircle',
  bulk: true,
  verb: approveReview,
});
