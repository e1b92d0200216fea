import { database } from '../../core/database.js';
import { FailedJob } from '../../core/entities.js';
import { Invalid, NotFound } from '../../core/errors.js';
import { readPulse } from '../../core/pulse.js';
import { queueState } from '../../core/queue.js';
import { type FailedJobInWords, framesOf, inWords } from '../../domain/failed-jobs/failed-job.js';
import { jobFigures, namesOfMessages } from '../../domain/failed-jobs/figures.js';
import { mayRead } from '../access.js';
import { type PageHandler } from '../instance.js';
import { referencesTo } from '../read/references.js';
import { findDefinition } from '../registry.js';
import { type StaffSession } from '../staff.js';

const SHOWN = 10;

/** What is owed, what runs and what has failed; what only Redis knows is null while it is away. */
export const queuesPage: PageHandler = async ({ staff, query }) => {
  if (query.id !== undefined) return failedJob(staff, query.id);
  const { manager } = database();
  const [state, pulse] = await Promise.all([queueState(), readPulse()]);
  const running = await namesOfMessages(manager, state?.running ?? []);
  const jobs = await jobFigures(manager);
  return {
    jobs: jobs.map((job) => ({
      ...job,
      // What runs was due as well.
      waiting: Math.max(0, job.waiting - (running.get(job.name) ?? 0)),
      running: state ? (running.get(job.name) ?? 0) : null,
    })),
    queue: state?.counts ?? null,
    ...pulseOf(pulse),
    failed: await latestFailed(staff),
  };
};

/** Ages rather than times: the clocks of two machines differ. */
function pulseOf(pulse: Awaited<ReturnType<typeof readPulse>>) {
  if (!pulse) return { workers: null, beats: null };
  const now = Date.now();
  return {
    workers: pulse.workers.map(({ id, host, pid, since, heard }) => ({
      id,
      host,
      pid,
      runs_ms: now - since,
      silent_ms: now - heard,
    })),
    beats: pulse.beats.map(({ name, every_ms, at, took_ms, well }) => ({
      name,
      every_ms,
      took_ms,
      well,
      silent_ms: Math.max(0, now - at),
    })),
  };
}

async function latestFailed(staff: StaffSession) {
  const order = { failed_at: 'DESC', id: 'DESC' } as const;
  const jobs = await database().manager.find(FailedJob, { order, take: SHOWN });
  return named(staff, await inWords(database().manager, jobs));
}

async function failedJob(staff: StaffSession, id: unknown) {
  if (typeof id !== 'string' || !/^\d+$/.test(id)) throw new Invalid({ id: 'Which job?' });
  const job = await database().manager.findOneBy(FailedJob, { id });
  if (!job) throw new NotFound('There is no such failed job.');
  const [told] = await named(staff, await inWords(database().manager, [job]));
  return { job: { ...told, frames: framesOf(job) } };
}

/** The rows that they concern by their titles, for who may read those. */
async function named(staff: StaffSession, jobs: readonly FailedJobInWords[]) {
  const told = [];
  for (const { subject, ...job } of jobs) {
    const definition = subject ? findDefinition(subject.table) : undefined;
    const readable = subject && definition && mayRead(definition, staff.actor);
    const found = readable ? await referencesTo(definition, staff.actor, [subject.id]) : undefined;
    const title = subject ? found?.get(subject.id)?.title : undefined;
    told.push({ ...job, subject: subject && title !== undefined ? { ...subject, title } : null });
  }
  return told;
}
