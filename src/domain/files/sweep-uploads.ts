import { randomUUID } from 'node:crypto';
import { LessThan } from 'typeorm';
import { systemActor } from '../../core/actor.js';
import { database } from '../../core/database.js';
import { transact } from '../../core/transact.js';
import { File } from './entities.js';
import { unattached } from './unattached.js';

const KEPT_HOURS = 24;
const AT_ONCE = 500;

/** Removes what was sent a day ago and never used, row first: a file without a row is found by nobody. */
export async function sweepUploads(): Promise<void> {
  const before = new Date(Date.now() - KEPT_HOURS * 3_600_000);
  const stale = { ...unattached(), created_at: LessThan(before) };
  const found = await database().manager.find(File, { where: stale, select: ['id'], take: AT_ONCE });
  for (const { id } of found)
    await transact(
      systemActor('job', `sweep-uploads-${randomUUID()}`),
      null,
      'sweepUploads',
      async (work) => {
        // Attached or swept meanwhile, it is let alone.
        const file = await work.findBy(File, { ...stale, id });
        if (!file) return;
        await work.remove(File, file);
        work.later('remove-files', { paths: [file.file_path] });
      },
    );
}
