import { Steps } from './support/steps.js';
import { addColumn } from './support/tables.js';

/** By itself, for a platform database may have the column already. */
export class SoftDeleteOfTreatments1761177615000 extends Steps {
  readonly steps = [addColumn('treatments', 'deleted_at', 'timestamp NULL')];
}
