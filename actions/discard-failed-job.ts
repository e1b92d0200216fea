import { multiline, recordAction } from '../src/admin/action.js';
import { discardFailedJob } from '../src/domain/failed-jobs/discard-failed-job.js';

export default recordAction({
  on: 'failed_jobs',
  label: 'Set aside for good',
  about: 'What has failed is never done; the log keeps who decided that, and why.',
  icon: 'Archive',
  danger: true,
  bulk: true,
  takesAway: true,
  verb: discardFailedJob,
  form: { reason: { ...multiline, help: 'Stands in the audit log.' } },
});
