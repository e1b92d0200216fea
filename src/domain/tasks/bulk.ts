import { type Actor } from '../../core/actor.js';
import { AlreadySo, Conflict, DomainError, Forbidden, Invalid, Unavailable } from '../../core/errors.js';
import { faultOf } from '../../core/fault.js';
import { log } from '../../core/log.js';
import { foreseen } from '../../core/out-of-reach.js';
import { transact } from '../../core/transact.js';
import { parse, type Verb, verbNamed } from '../../core/verb.js';
import { addBulkRows, type ChosenRow, claimRow, countOutcomes, nextRows, noteOutcome } from './bulk-rows.js';
import { BackgroundTask, type BulkRow } from './entities.js';
import { type BulkOutcome } from './states.js';
import { alreadyOver, askerOf, ownTask, task, updateTask } from './task-state.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'check-bulk': { task_id: string };
    'run-bulk': { task_id: string };
  }
}

/** So many rows are worked on while somebody waits; more of them in the background. */
const AT_ONCE = 25;
/** When a worker looks whether whoever did it at once came to the end, or was killed in the middle. */
const LOOK_AFTER_MS = 60_000;
const PROGRESS_EVERY_MS = 500;
export const MOST_ROWS = 20_000;

interface Bulk {
  resource: string;
  verb: Verb;
  /** What the button says. */
  title: string;
  input: Record<string, unknown>;
  rows: readonly ChosenRow[];
}

/** Looks at each row and says what the action would do to it; nothing changes. Big ones are looked at in the background. */
export async function startBulk(
  actor: Actor,
  { resource, verb, title, input, rows }: Bulk,
): Promise<BackgroundTask> {
  parse(verb.input, input);
  if (rows.length === 0) throw new Invalid({ ids: 'Choose at least one row.' });
  if (rows.length > MOST_ROWS)
    throw new Invalid({ ids: `At most ${MOST_ROWS.toLocaleString('en')} rows at a time: filter more.` });
  const made = await transact(actor, verb.permission, 'startBulk', async (work) => {
    const created = await work.create(BackgroundTask, {
      user_id: actor.id ?? '',
      kind: 'bulk',
      title,
      resource,
      action: verb.verbName,
      input,
      state: 'checking',
      total: rows.length,
    });
    await addBulkRows(work, created.id, rows);
    work.later('check-bulk', { task_id: created.id }, rows.length > AT_ONCE ? 0 : LOOK_AFTER_MS);
    return created;
  });
  if (rows.length <= AT_ONCE) await checkBulk(actor, made.id);
  return ownTask(actor, made.id);
}

/** Does to exactly those rows what the check said would happen. */
export async function confirmBulk(actor: Actor, taskId: string): Promise<BackgroundTask> {
  const { total, action } = await ownTask(actor, taskId);
  await transact(actor, verbNamed(action ?? '').permission, 'confirmBulk', async (work) => {
    const found = await work.find(BackgroundTask, taskId);
    task.check(found.state, 'running', alreadyOver);
    await work.change(BackgroundTask, found, { state: 'running', done_count: 0 });
    work.later('run-bulk', { task_id: taskId }, total > AT_ONCE ? 0 : LOOK_AFTER_MS);
  });
  if (total <= AT_ONCE) await runBulk(actor, taskId);
  return ownTask(actor, taskId);
}

/** Stops it; what was done before stays done. */
export async function cancelTask(actor: Actor, taskId: string): Promise<BackgroundTask> {
  await ownTask(actor, taskId);
  await transact(actor, null, 'cancelTask', async (work) => {
    const found = await work.find(BackgroundTask, taskId);
    task.check(found.state, 'cancelled', alreadyOver);
    await work.change(BackgroundTask, found, { state: 'cancelled', finished_at: work.now });
  });
  return ownTask(actor, taskId);
}

/** The dry run: each row rehearsed by itself. Goes on where it was left. */
export async function checkBulk(actor: Actor, taskId: string): Promise<void> {
  const whole = await forTask(actor, taskId, 'checking', 'unchecked', async (asker, verb, input, row) => {
    const { outcome, ...details } = await outlook(asker, verb, row.row_id, input);
    await noteOutcome(row, outcome, details);
  });
  if (whole) await updateTask(taskId, 'checking', { state: 'ready' });
}

/** Each row in a transaction of its own, which also marks it: whatever is killed, none is done twice. */
export async function runBulk(actor: Actor, taskId: string): Promise<void> {
  const whole = await forTask(actor, taskId, 'running', 'will_change', async (asker, verb, input, row) => {
    try {
      await verb(asker, row.row_id, input, {
        seen: { subject: row.seen ?? '' },
        before: (work) => claimRow(work, row),
      });
    } catch (error) {
      const { outcome, message } = asOutcome(error);
      await noteOutcome(row, outcome, { message });
    }
  });
  if (whole)
    await updateTask(taskId, 'running', {
      state: 'done',
      finished_at: new Date(),
      result: await countOutcomes(taskId),
    });
}

type Step = (asker: Actor, verb: Verb, input: unknown, row: BulkRow) => Promise<void>;

/** @returns whether all rows were gone through */
async function forTask(
  actor: Actor,
  taskId: string,
  state: 'checking' | 'running',
  outcome: BulkOutcome,
  step: Step,
): Promise<boolean> {
  const found = await transact(actor, null, 'readTask', (work) => work.find(BackgroundTask, taskId));
  if (found.state !== state) return false;
  const asker = await askerFor(found, actor, state);
  if (!asker) return false;
  const verb = verbNamed(found.action ?? '');
  const left = (await countOutcomes(taskId))[outcome] ?? 0;
  let [done, told] = [found.total - left, Date.now()];
  for (;;) {
    const rows = await nextRows(taskId, outcome);
    if (rows.length === 0) return true;
    for (const row of rows) {
      await step(asker, verb, found.input, row);
      done++;
      if (Date.now() - told < PROGRESS_EVERY_MS) continue;
      told = Date.now();
      if (!(await updateTask(taskId, state, { done_count: Math.min(done, found.total) }))) return false;
    }
  }
}

/** Null, and the task is over, where whoever asked for it may not sign in any more. */
async function askerFor(
  found: BackgroundTask,
  actor: Actor,
  state: 'checking' | 'running',
): Promise<Actor | null> {
  if (actor.id === found.user_id) return actor;
  try {
    return await askerOf(found, actor.request_id);
  } catch (error) {
    if (!(error instanceof Forbidden)) throw error;
    await updateTask(found.id, state, { state: 'failed', failure: error.message, finished_at: new Date() });
    return null;
  }
}

async function outlook(asker: Actor, verb: Verb, rowId: string, input: unknown) {
  try {
    const { seen } = await verb.preview(asker, rowId, input);
    return { outcome: 'will_change' as const, seen: seen.subject };
  } catch (error) {
    return asOutcome(error);
  }
}

/** Why a row is left alone; what nobody foresaw is a failure, and is logged. @throws Unavailable: to be tried again */
function asOutcome(thrown: unknown): { outcome: BulkOutcome; message: string } {
  const error = foreseen(thrown) ?? thrown;
  if (error instanceof Unavailable) throw error;
  if (error instanceof AlreadySo) return { outcome: 'already', message: error.message };
  if (error instanceof Conflict)
    return { outcome: 'refused', message: 'This row changed after it was looked at, so it was left alone.' };
  if (error instanceof DomainError) return { outcome: 'refused', message: error.message };
  log().error({ error: faultOf(error) }, 'a row of a bulk action failed');
  return { outcome: 'failed', message: 'Something went wrong with this row; it was left as it was.' };
}
