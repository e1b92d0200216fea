import { type Verb } from '../../../src/core/verb.js';

/** What a verb is pressed on when it can be: every time anew. */
export interface Situation {
  verb: Verb;
  /** Nothing, where the verb has no subject. */
  make: () => Promise<{ id?: string; input?: object }>;
  /** Why the same press may be made again; without it a second one is refused. */
  again?: string;
}

export const reason = 'Because it has to be so.';

export const on = (verb: unknown, make: Situation['make'], again?: string): Situation => ({
  verb: verb as Verb,
  make,
  ...(again === undefined ? {} : { again }),
});
