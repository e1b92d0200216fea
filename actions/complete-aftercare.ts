import { multiline, recordAction } from '../src/admin/action.js';
import { completeAftercare } from '../src/domain/aftercare/complete-aftercare.js';

export default recordAction({
  on: 'after_cares',
  label: 'Complete',
  icon: 'CheckSquare',
  danger: true,
  verb: completeAftercare,
  form: { notes: { ...multiline, help: 'Stands with each milestone and medication that is still open.' } },
});
