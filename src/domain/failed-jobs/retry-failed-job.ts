import { z } from 'zod';
import { FailedJob, OutboxMessage } from '../../core/entities.js';
import { Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { inWords, lockFailedJob, lockMessage, originOf } from './failed-job.js';

/** Lets a job that has failed for good be tried afresh: the message is due at once, the clock tries with its next beat. */
export const retryFailedJob = verb(
  'retryFailedJob',
  'system.manage',
  z.object({}),
  async (work, id) => {
    const job = await lockFailedJob(work, id);
    const message = await lockMessage(work, job);
    if (originOf(job).from !== 'clock' && !message)
      throw new Refusal('What this job had to do is not known any more: it can only be set aside.', {
        table: 'failed_jobs',
        id,
        action: 'discardFailedJob',
      });
    return { job, message };
  },
  async (work, { job, message }) => {
    const [about] = await inWords(work.manager, [job]);
    work.remark('What is tried again', about!.does);
    if (message?.done_at) work.remark('It is done already', 'only its row here goes');
    else if (message) await work.change(OutboxMessage, message, { available_at: work.now });
    await work.remove(FailedJob, job);
  },
);
