import { database } from '../../core/database.js';
import { Invalid } from '../../core/errors.js';
import { cancelTask, confirmBulk } from '../../domain/tasks/bulk.js';
import { bulkRows, countOutcomes } from '../../domain/tasks/bulk-rows.js';
import { BackgroundTask } from '../../domain/tasks/entities.js';
import { type BulkOutcome } from '../../domain/tasks/states.js';
import { ownTask } from '../../domain/tasks/task-state.js';
import { type PageHandler } from '../instance.js';
import { type StaffSession } from '../staff.js';

const SHOWN = 20;
const ROWS = 100;
/** What needs a person's eye comes before what goes as wished. */
const ORDER: readonly BulkOutcome[] = ['failed', 'refused', 'already', 'will_change', 'changed', 'unchecked'];

/** A person's own tasks, newest first, or one of them; a POST confirms or cancels. */
export const tasksPage: PageHandler = async ({ staff, query, payload, posted }) => {
  const id = payload.task_id ?? query.task_id;
  if (id === undefined) return { tasks: await recentTasks(staff) };
  if (typeof id !== 'string') throw new Invalid({ task_id: 'Which task?' });
  if (!posted || payload.look) return { task: await taskJson(staff, await ownTask(staff.actor, id)) };
  const done = payload.cancel ? await cancelTask(staff.actor, id) : await confirmBulk(staff.actor, id);
  return { task: await taskJson(staff, done) };
};

/** A task with its counts and, of a bulk action, the rows that a person should look at first. */
export async function taskJson(_staff: StaffSession, task: BackgroundTask) {
  const { id, kind, title, resource, action, state, total, done_count, failure, created_at, finished_at } =
    task;
  const base = {
    id,
    kind,
    title,
    resource,
    action,
    state,
    total,
    done_count,
    failure,
    created_at,
    finished_at,
  };
  if (kind !== 'bulk') return { ...base, file: task.file_path !== null };
  return { ...base, file: state === 'done', counts: await countOutcomes(id), rows: await rowsToLookAt(id) };
}

async function rowsToLookAt(id: string) {
  const rows = [];
  for (const outcome of ORDER) {
    if (rows.length >= ROWS) break;
    rows.push(...(await bulkRows(id, { outcomes: [outcome], limit: ROWS - rows.length })));
  }
  return rows.map(({ row_id, title, outcome, message }) => ({ id: row_id, title, outcome, message }));
}

async function recentTasks({ actor }: StaffSession) {
  const tasks = await database()
    .getRepository(BackgroundTask)
    .find({ where: { user_id: actor.id ?? '' }, order: { created_at: 'DESC', id: 'DESC' }, take: SHOWN });
  return tasks.map(({ id, kind, title, resource, state, total, done_count, created_at, file_path }) => ({
    id,
    kind,
    title,
    resource,
    state,
    total,
    done_count,
    created_at,
    file: file_path !== null || (kind === 'bulk' && state === 'done'),
  }));
}
