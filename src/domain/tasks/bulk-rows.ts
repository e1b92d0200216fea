import { In } from 'typeorm';
import { database, query } from '../../core/database.js';
import { AlreadySo } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { BulkRow } from './entities.js';
import { type BulkOutcome } from './states.js';

const CHUNK = 1000;

export interface ChosenRow {
  id: string;
  /** What a person calls it. */
  title: string;
}

/** The rows that somebody chose, in their order. */
export async function addBulkRows(work: Work, taskId: string, rows: readonly ChosenRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    const values = rows
      .slice(from, from + CHUNK)
      .map(({ id, title }) => ({ background_task_id: taskId, row_id: id, title: title.slice(0, 255) }));
    await work.manager.getRepository(BulkRow).insert(values);
  }
}

/** The next rows with this outcome, a few at a time. */
export function nextRows(taskId: string, outcome: BulkOutcome, limit = 50): Promise<BulkRow[]> {
  return database()
    .getRepository(BulkRow)
    .find({ where: { background_task_id: taskId, outcome }, order: { id: 'ASC' }, take: limit });
}

export async function noteOutcome(
  row: BulkRow,
  outcome: BulkOutcome,
  details: { message?: string | null; seen?: string } = {},
): Promise<void> {
  const repository = database().getRepository(BulkRow);
  await repository.update({ id: row.id, outcome: row.outcome }, { outcome, ...details });
}

/**
 * Marks a row as done in the transaction that does it: whoever tries again, after a crash or beside another
 * worker, finds it done. @throws AlreadySo
 */
export async function claimRow(work: Work, row: BulkRow): Promise<void> {
  const repository = work.manager.getRepository(BulkRow);
  const mine = await repository.update({ id: row.id, outcome: 'will_change' }, { outcome: 'changed' });
  if (mine.affected !== 1) throw new AlreadySo('This row is done already.');
}

/** How many rows have which outcome. */
export async function countOutcomes(taskId: string): Promise<Partial<Record<BulkOutcome, number>>> {
  const rows = await query<{ outcome: BulkOutcome; number: string | number }>(
    database(),
    'SELECT outcome, COUNT(*) AS number FROM bulk_rows WHERE background_task_id = ? GROUP BY outcome',
    [taskId],
  );
  return Object.fromEntries(rows.map(({ outcome, number }) => [outcome, Number(number)]));
}

/** A page of rows, in their order, of some outcomes or of all. */
export function bulkRows(
  taskId: string,
  { outcomes, after = '0', limit }: { outcomes?: BulkOutcome[]; after?: string; limit: number },
): Promise<BulkRow[]> {
  const select = database().getRepository(BulkRow).createQueryBuilder('r');
  select.where('r.background_task_id = :taskId AND r.id > :after', { taskId, after });
  if (outcomes) select.andWhere({ outcome: In(outcomes) });
  return select.orderBy('r.id', 'ASC').take(limit).getMany();
}
