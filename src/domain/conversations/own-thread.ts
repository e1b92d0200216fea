import { type EntityManager } from 'typeorm';
import { type Actor } from '../../core/actor.js';
import { Forbidden, NotFound } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { findThread, lockThread, type Thread } from './lock-thread.js';
import { type Sender } from './write-message.js';

export type Holder = Pick<Actor, 'id' | 'type' | 'provider_id'>;

/** Whether it is somebody's own: a patient's, or one of the clinic that they work for. */
export function takesPart({ type, id, provider_id }: Holder, thread: Thread): boolean {
  if (type === 'Patient') return id !== null && thread.patient_id === id;
  return type === 'ProviderUser' && typeof provider_id === 'string' && thread.provider_id === provider_id;
}

/** @throws NotFound for a conversation of others */
export async function mustTakePart(manager: EntityManager, holder: Holder, id: string): Promise<Thread> {
  const thread = await findThread(manager, id);
  if (!takesPart(holder, thread)) throw new NotFound('There is no such conversation.');
  return thread;
}

/** The same, locked; whose it is is asked first, so that nobody locks what is not theirs. */
export async function lockOwnThread(work: Work, id: string): Promise<Thread> {
  await mustTakePart(work.manager, work.actor, id);
  const thread = await lockThread(work, id);
  if (!takesPart(work.actor, thread)) throw new NotFound('There is no such conversation.');
  return thread;
}

/** Somebody of the apps, as messages name them. */
export function senderOf({ type, id }: Holder): Sender {
  if (type === 'System' || id === null) throw new Forbidden();
  return { type, id };
}
