import { type Actor } from '../../core/actor.js';
import { database } from '../../core/database.js';
import { Forbidden, NotFound } from '../../core/errors.js';
import { machine } from '../../core/machine.js';
import { findAccount, staffActor } from '../access/sign-in.js';
import { BackgroundTask } from './entities.js';
import { type TaskState } from './states.js';

export const task = machine<TaskState>({
  checking: ['ready', 'failed', 'cancelled'],
  ready: ['running', 'cancelled'],
  running: ['done', 'failed', 'cancelled'],
  done: [],
  failed: [],
  cancelled: [],
});

/** How it ended, in words. */
export const alreadyOver = (state: string): string =>
  ({
    checking: 'The rows are still being looked at.',
    ready: 'Nobody has confirmed this yet.',
    running: 'This is running already.',
    done: 'This is done.',
    failed: 'This has failed.',
    cancelled: 'This was cancelled.',
  })[state] ?? `This is ${state}.`;

/** Progress and ends of a task; false where somebody else ended it meanwhile. */
export async function updateTask(
  id: string,
  from: TaskState,
  patch: Partial<
    Pick<
      BackgroundTask,
      'state' | 'done_count' | 'total' | 'result' | 'file_path' | 'failure' | 'finished_at'
    >
  >,
): Promise<boolean> {
  const repository = database().getRepository(BackgroundTask);
  const { affected } = await repository.update({ id, state: from }, patch as object);
  return affected === 1;
}

/** A person's own task; nobody else's is there. @throws NotFound */
export async function ownTask(actor: Actor, id: string): Promise<BackgroundTask> {
  const found = await database().getRepository(BackgroundTask).findOneBy({ id });
  if (!found || found.user_id !== actor.id) throw new NotFound('There is no such task.');
  return found;
}

/** Who asked for it, with the rights that they have now. @throws Forbidden where the account has ended */
export async function askerOf(found: BackgroundTask, request_id: string): Promise<Actor> {
  const account = await findAccount(found.user_id);
  if (!account) throw new Forbidden('Whoever asked for this may not sign in any more.');
  return { ...staffActor(account, request_id), door: 'job' };
}
