import { Steps } from './support/steps.js';
import { addColumn, addIndex } from './support/tables.js';

/** When the clock next looks after a recovery plan: at the midnight of its patient, wherever that is. */
export class ClockOfAftercare1761177650000 extends Steps {
  readonly steps = [
    addColumn('after_cares', 'next_day_at', 'timestamp NULL'),
    addIndex('after_cares', 'idx_after_cares_status_next_day_at', 'status, next_day_at'),
  ];
}
