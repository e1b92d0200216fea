import { multiline, recordAction } from '../src/admin/action.js';
import { unpublishReview } from '../src/domain/reviews/unpublish-review.js';

export default recordAction({
  on: 'reviews',
  label: 'Take down',
  icon: 'EyeOff',
  danger: true,
  bulk: true,
  verb: unpublishReview,
  form: { reason: { ...multiline, help: 'The patient reads it.' } },
});
