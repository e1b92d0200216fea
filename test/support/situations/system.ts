import { discardFailedJob } from '../../../src/domain/failed-jobs/discard-failed-job.js';
import { retryFailedJob } from '../../../src/domain/failed-jobs/retry-failed-job.js';
import { aFailedJob } from '../failed-jobs.js';
import { on, reason, type Situation } from './situation.js';

export const systemSituations = (): Situation[] => [
  on(retryFailedJob, async () => ({ id: (await aFailedJob()).job.id })),
  on(discardFailedJob, async () => ({ id: (await aFailedJob()).job.id, input: { reason } })),
];
