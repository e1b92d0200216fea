import { Steps } from './support/steps.js';
import { addColumn } from './support/tables.js';

/** By itself, for a platform database may have the column already. */
export class SoftDeleteOfQuotes1761177614000 extends Steps {
  readonly steps = [addColumn('quotes', 'deleted_at', 'timestamp NULL')];
}
