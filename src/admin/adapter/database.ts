import { BaseDatabase } from 'adminjs';

/** AdminJS wants a pair; ours takes resources one by one and never a whole database. */
export class Database extends BaseDatabase {
  static override isAdapterFor(): boolean {
    return false;
  }
}
