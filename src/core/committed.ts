import { type EntryDraft } from './audit.js';
import { faultOf } from './fault.js';
import { log } from './log.js';

export type Committed = readonly EntryDraft[];

const listeners: ((entries: Committed) => void)[] = [];

/**
 * Tells of every committed transaction what it changed, in this process, at once. For what may be forgotten, such
 * as caches: what must not be lost goes through the outbox.
 */
export function onCommitted(listener: (entries: Committed) => void): void {
  listeners.push(listener);
}

export function announce(entries: Committed): void {
  if (entries.length === 0) return;
  for (const listener of listeners)
    try {
      listener(entries);
    } catch (error) {
      log().error({ error: faultOf(error) }, 'a listener failed after a commit');
    }
}
