import { multiline, recordAction } from '../src/admin/action.js';
import { milestonesToShift, shiftMilestones } from '../src/domain/aftercare/shift-milestones.js';

export default recordAction({
  on: 'after_cares',
  label: 'Move dates',
  about: 'Moves a milestone and all that follow it, with the advice and medication of that time.',
  icon: 'Calendar',
  verb: shiftMilestones,
  options: milestonesToShift,
  form: {
    aftercare_milestone_id: { label: 'From this milestone on' },
    days: { label: 'By so many days', help: 'Less than none is earlier. Or choose a day below.' },
    start_date: { label: 'So that it begins on' },
    reason: { ...multiline, help: 'The patient reads it.' },
  },
});
