import { type EntryDraft } from './audit.js';
import { faultOf } from './fault.js';
import { log } from './log.js';

export type Committed = readonly EntryDraft[];

type Listener = (entries: Committed) => void | Promise<void>;

const listeners: Listener[] = [];

/**
 * Tells of every committed transaction what it changed, in this process, before its result is known to whoever asked
 * for it. For what may be forgotten, such as caches: what must not be lost goes through the outbox.
 */
export function onCommitted(listener: Listener): void {
  listeners.push(listener);
}

export async function announce(entries: Committed): Promise<void> {
  if (entries.length === 0) return;
  const told = listeners.map(async (listener) => {
    try {
      await listener(entries);
    } catch (error) {
      log().error({ error: faultOf(error) }, 'a listener failed after a commit');
    }
  });
  await Promise.all(told);
}
