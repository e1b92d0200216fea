import { multiline, recordAction } from '../src/admin/action.js';
import { closeMilestone } from '../src/domain/aftercare/close-milestone.js';

export default recordAction({
  on: 'aftercare_milestones',
  label: 'Close',
  icon: 'CheckSquare',
  bulk: true,
  verb: closeMilestone,
  form: { reason: multiline },
});
