import { multiline, recordAction } from '../src/admin/action.js';
import { settleDrift } from '../src/domain/gateway/settle-drift.js';

export default recordAction({
  on: 'gateway_drifts',
  label: 'Close as settled',
  about: 'For a difference that you have seen to: it leaves the queue, and is not found again.',
  icon: 'CheckSquare',
  verb: settleDrift,
  form: { reason: { ...multiline, label: 'What was done' } },
});
