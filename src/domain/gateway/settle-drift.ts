import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { Reason } from '../payments/fields.js';
import { GatewayDrift } from './entities.js';

/** Takes a difference out of the queue that somebody has seen to, and that no row of ours will ever explain. */
export const settleDrift = verb(
  'settleDrift',
  'payments.reconcile',
  z.object({ reason: Reason }),
  async (work, id) => {
    const drift = await work.find(GatewayDrift, id);
    if (drift.closed_at !== null) throw new AlreadySo('This difference is closed already.');
    return drift;
  },
  (work, drift, { reason }) => work.change(GatewayDrift, drift, { closed_at: work.now, note: reason }),
);
