import { multiline, recordAction } from '../src/admin/action.js';
import { closeMilestone } from '../src/domain/aftercare/close-milestone.js';

export default recordAction({
  on: 'aftercare_milestones',
  label: 'Close',
  about:
    'Ends a milestone before its time, or one that is overdue; what was still asked for in it is given up.',
  icon: 'CheckSquare',
  bulk: true,
  verb: closeMilestone,
  form: { reason: multiline },
});
