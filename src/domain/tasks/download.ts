import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LessThan, Not, IsNull } from 'typeorm';
import { z } from 'zod';
import { type Actor } from '../../core/actor.js';
import { database } from '../../core/database.js';
import { DomainError, Invalid } from '../../core/errors.js';
import { storage } from '../../core/storage.js';
import { transact } from '../../core/transact.js';
import { parse } from '../../core/verb.js';
import { BackgroundTask } from './entities.js';
import { type Export, exportOf } from './export-source.js';
import { asCsv } from './write-csv.js';
import { asXlsx } from './write-xlsx.js';
import { askerOf, ownTask, updateTask } from './task-state.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'make-download': { task_id: string };
  }
}

const KEPT_DAYS = 7;
const MIME = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export const Download = z.object({
  format: z.enum(['csv', 'xlsx'], 'Choose CSV or XLSX.'),
  personal: z.union([z.boolean(), z.stringbool()]).default(false),
  reason: z.string().trim().max(500, 'At most 500 characters.').default(''),
});

interface Wanted {
  resource: string;
  title: string;
  /** As a list takes them: filters.*, sortBy, direction. */
  criteria: Record<string, unknown>;
}

/**
 * A list as a file, made in the background: what its filters match, in the columns that this person may see.
 * Personal columns only with the right to export and a reason, which the audit log keeps.
 */
export async function requestDownload(actor: Actor, { resource, title, criteria }: Wanted, raw: unknown) {
  const { format, personal, reason } = parse(Download, raw);
  if (personal && reason.length < 5)
    throw new Invalid({ reason: 'Say why you need personal data, in a few words.' });
  const task = await transact(actor, personal ? 'patients.export' : null, 'requestDownload', async (work) => {
    work.reason = personal ? reason : null;
    const created = await work.create(BackgroundTask, {
      user_id: actor.id ?? '',
      kind: 'download',
      title,
      resource,
      input: { format, personal, criteria },
      state: 'running',
    });
    work.note(resource, null, personal ? 'revealed' : 'noted', { download: { after: { format, personal } } });
    work.later('make-download', { task_id: created.id });
    return created;
  });
  return ownTask(actor, task.id);
}

/** Writes the file, row by row; begun anew where it was broken off. */
export async function makeDownload(actor: Actor, taskId: string): Promise<void> {
  const task = await database().getRepository(BackgroundTask).findOneBy({ id: taskId });
  if (task?.state !== 'running') return;
  try {
    const asker = await askerOf(task, actor.request_id);
    const input = task.input as {
      format: keyof typeof MIME;
      personal: boolean;
      criteria: Record<string, unknown>;
    };
    const wanted = await exportOf(asker, {
      resource: task.resource,
      criteria: input.criteria,
      personal: input.personal,
    });
    await updateTask(taskId, 'running', { total: wanted.total });
    const file_path = await write(task, input.format, wanted);
    const stored = await updateTask(taskId, 'running', { state: 'done', file_path, finished_at: new Date() });
    if (!stored) await storage().remove(file_path);
  } catch (error) {
    if (error instanceof Cancelled) return;
    if (!(error instanceof DomainError) || error.status === 503) throw error;
    await updateTask(taskId, 'running', { state: 'failed', failure: error.message, finished_at: new Date() });
  }
}

/** Takes files away that nobody needs any more: what is in them is in the database, under its own rules. */
export async function sweepDownloads(): Promise<void> {
  const before = new Date(Date.now() - KEPT_DAYS * 86_400_000);
  const repository = database().getRepository(BackgroundTask);
  const old = await repository.findBy({ file_path: Not(IsNull()), finished_at: LessThan(before) });
  for (const { id, file_path, state } of old) {
    await storage().remove(file_path!);
    await updateTask(id, state as 'done', { file_path: null });
  }
}

class Cancelled extends Error {}

/** By way of a file of this machine, so that a big list never stands in memory. */
async function write(task: BackgroundTask, format: keyof typeof MIME, wanted: Export): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hairline-download-'));
  const draft = path.join(folder, `list.${format}`);
  const counted = { ...wanted, rows: withProgress(task.id, wanted.rows) };
  try {
    if (format === 'csv') await pipeline(asCsv(counted), createWriteStream(draft, { mode: 0o600 }));
    else await asXlsx(counted, draft);
    const file_path = `downloads/${task.id}/${task.resource}.${format}`;
    await storage().putFile(file_path, draft, MIME[format]);
    return file_path;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const PROGRESS_EVERY_MS = 500;

async function* withProgress(taskId: string, rows: AsyncIterable<readonly unknown[]>) {
  let [done, told] = [0, 0];
  for await (const row of rows) {
    yield row;
    done++;
    if (Date.now() - told < PROGRESS_EVERY_MS) continue;
    told = Date.now();
    if (!(await updateTask(taskId, 'running', { done_count: done }))) throw new Cancelled();
  }
  await updateTask(taskId, 'running', { done_count: done, total: done });
}
