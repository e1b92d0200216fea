import { recordAction } from '../src/admin/action.js';
import { retryFailedJob } from '../src/domain/failed-jobs/retry-failed-job.js';

export default recordAction({
  on: 'failed_jobs',
  label: 'Try again',
  about: 'Does what has failed for good once more, within seconds; mend what stood in its way first.',
  icon: 'RefreshCw',
  bulk: true,
  takesAway: true,
  verb: retryFailedJob,
});
