import { multiline, recordAction } from '../src/admin/action.js';
import { suspendAftercare } from '../src/domain/aftercare/suspend-aftercare.js';

export default recordAction({
  on: 'after_cares',
  label: 'Suspend',
  icon: 'PauseCircle',
  danger: true,
  verb: suspendAftercare,
  form: { reason: { ...multiline, help: 'The patient reads it.' } },
});
