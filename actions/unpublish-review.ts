import { multiline, recordAction } from '../src/admin/action.js';
import { unpublishReview } from '../src/domain/reviews/unpublish-review.js';

export default recordAction({
  on: 'reviews',
  label: 'Take down',
  about: 'Takes down a review that patients see; its author and the clinic are told.',
  icon: 'EyeOff',
  danger: true,
  bulk: true,
  verb: unpublishReview,
  form: { reason: { ...multiline, help: 'The patient reads it.' } },
});
