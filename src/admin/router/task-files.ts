import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { type Request, type Response } from 'express';
import mime from 'mime';
import { NotFound } from '../../core/errors.js';
import { storage } from '../../core/storage.js';
import { bulkRows } from '../../domain/tasks/bulk-rows.js';
import { type BackgroundTask } from '../../domain/tasks/entities.js';
import { ownTask } from '../../domain/tasks/task-state.js';

const PAGE = 1000;

/** What a person's own task made: the file of a download, or what a bulk action did to each row. */
export async function sendTaskFile(request: Request, response: Response): Promise<void> {
  const { id = '' } = request.params as Record<string, string>;
  const task = await ownTask(request.staff!.actor, id);
  const { stream, name } = task.kind === 'bulk' ? outcomes(task) : await stored(task);
  response.set({
    'Content-Type': mime.getType(name) ?? 'application/octet-stream',
    'Content-Disposition': `attachment; filename="${name}"`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
  });
  stream.on('error', () => response.destroy()).pipe(response);
}

function outcomes(task: BackgroundTask): { stream: Readable; name: string } {
  const rows = Readable.from(pages(task.id));
  // A cell that a spreadsheet would compute is text.
  const csv = stringify({
    header: true,
    bom: true,
    escape_formulas: true,
    columns: { row_id: 'ID', title: 'Record', outcome: 'Outcome', message: 'Why' },
  });
  rows.on('error', (error) => csv.destroy(error)).pipe(csv);
  return { stream: csv, name: `${task.resource}-${task.action}-${task.id.slice(0, 8)}.csv` };
}

async function* pages(taskId: string) {
  let after = '0';
  for (;;) {
    const rows = await bulkRows(taskId, { after, limit: PAGE });
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

async function stored({ file_path }: BackgroundTask): Promise<{ stream: Readable; name: string }> {
  const file = file_path === null ? null : await storage().get(file_path);
  if (!file) throw new NotFound('There is no file.');
  return { stream: file.stream, name: file_path!.split('/').at(-1)! };
}
