import { multiline, recordAction } from '../src/admin/action.js';
import { suspendAftercare } from '../src/domain/aftercare/suspend-aftercare.js';

export default recordAction({
  on: 'after_cares',
  label: 'Suspend',
  about: 'Lets a plan rest: what is still to come waits, and moves back when the plan is resumed.',
  icon: 'PauseCircle',
  danger: true,
  verb: suspendAftercare,
  form: { reason: { ...multiline, help: 'The patient reads it.' } },
});
