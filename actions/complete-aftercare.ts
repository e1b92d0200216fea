import { multiline, recordAction } from '../src/admin/action.js';
import { completeAftercare } from '../src/domain/aftercare/complete-aftercare.js';

export default recordAction({
  on: 'after_cares',
  label: 'Complete',
  about:
    "Ends a plan and closes what is open in it. A booking stays in aftercare until the patient's review completes it.",
  icon: 'CheckSquare',
  danger: true,
  verb: completeAftercare,
  form: { notes: { ...multiline, help: 'Stands with each milestone and medication that is still open.' } },
});
