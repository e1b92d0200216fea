import { type Actor } from '../core/actor.js';
import { type JobName, type Jobs } from '../core/queue-types.js';

/** A job is a name and one call into the domain; it must be safe to run twice. */
export type JobHandler<N extends JobName> = (actor: Actor, payload: Jobs[N]) => Promise<void>;
export type JobMap = { [N in JobName]: JobHandler<N> };

/** Something that the clock demands; it runs in every worker and must agree with itself on who does it. */
export interface Rhythm {
  name: string;
  every_ms: number;
  run: () => Promise<unknown>;
}
