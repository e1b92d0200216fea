import { multiline, recordAction } from '../src/admin/action.js';
import { rejectReview } from '../src/domain/reviews/reject-review.js';

export default recordAction({
  on: 'reviews',
  label: 'Reject',
  about: 'Withholds a review that waits; the patient is told why.',
  icon: 'XCircle',
  danger: true,
  bulk: true,
  verb: rejectReview,
  form: { reason: { ...multiline, help: 'The patient reads it.' } },
});
