import { z } from 'zod';
import { FailedJob, OutboxMessage } from '../../core/entities.js';
import { Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { inWords, lockFailedJob, lockMessage, originOf } from './failed-job.js';

export const DiscardFailedJob = z.object({
  reason: z
    .string('Say why this need not be done any more.')
    .trim()
    .min(5, 'Say why this need not be done any more.')
    .max(1000, 'At most 1000 characters.'),
});

/** Sets aside what has failed for good: it will not be done, and the log says who decided that, and why. */
export const discardFailedJob = verb(
  'discardFailedJob',
  'system.manage',
  DiscardFailedJob,
  async (work, id) => {
    const job = await lockFailedJob(work, id);
    if (originOf(job).from === 'clock')
      throw new Refusal(
        'The clock demands this again as long as it is due: mend the row that it is about, then try it again.',
        { table: 'failed_jobs', id, action: 'retryFailedJob' },
      );
    return { job, message: await lockMessage(work, job) };
  },
  async (work, { job, message }) => {
    const [about] = await inWords(work.manager, [job]);
    work.remark('What will not be done', about!.does);
    if (message && !message.done_at)
      await work.change(OutboxMessage, message, { done_at: work.now, discarded_at: work.now });
    await work.remove(FailedJob, job);
  },
);
