import { type EntityManager } from 'typeorm';

export type SeederClass = new () => Seeder;

/** Plants one part of the data. Run again, it adds what is missing and changes nothing. */
export abstract class Seeder {
  /** `reference` belongs into every environment, `demo` only into the private database and tests. */
  abstract readonly kind: 'reference' | 'demo';
  /** What must be there first; it is run first. */
  readonly needs: readonly SeederClass[] = [];

  /** Everything in one transaction. `today` is the demo's first day. */
  abstract run(manager: EntityManager, today: Date): Promise<void>;

  /** What opens transactions of its own, after the commit. */
  async afterwards(_today: Date): Promise<void> {}
}
