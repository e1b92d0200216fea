import { type Actor } from '../../core/actor.js';
import { storage } from '../../core/storage.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'remove-files': { paths: string[] };
  }
}

/** Files that no row may point to any more; those that are gone already are gone. */
export async function removeFiles(_actor: Actor, paths: readonly string[]): Promise<void> {
  for (const path of paths) await storage().remove(path);
}
