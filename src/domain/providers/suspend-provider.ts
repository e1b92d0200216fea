import { z } from 'zod';
import { query } from '../../core/database.js';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { notify } from '../notifications/notify.js';
import { Provider } from './entities.js';
import { clinicSuspended } from './messages.js';
import { clinicStands } from './moves.js';

export const SuspendProvider = z.object({
  reason: z.string().trim().min(5, 'Say why, in a few words: the clinic reads it.').max(1000),
});

/** Stops a clinic from getting new patients. What it has begun goes on: whoever decides sees how much that is. */
export const suspendProvider = verb(
  'suspendProvider',
  'providers.suspend',
  SuspendProvider,
  async (work, id) => {
    const provider = await work.find(Provider, id);
    if (provider.status === 'suspended') throw new AlreadySo('This clinic is suspended already.');
    if (provider.status !== 'active') throw new Refusal(clinicStands(provider));
    return provider;
  },
  async (work, provider, { reason }) => {
    await remarkOnOpenWork(work, provider.id);
    await work.change(Provider, provider, {
      status: 'suspended',
      suspended_at: work.now,
      suspension_reason: reason,
    });
    await notify(work, {
      to: { type: 'Provider', id: provider.id },
      type: 'provider.suspended',
      severity: 'warning',
      subject: { type: 'Provider', id: provider.id },
      message: clinicSuspended({ reason }),
    });
  },
);

const OPEN = {
  'Quotes that wait for a patient':
    "SELECT COUNT(*) AS n FROM quotes WHERE provider_id = ? AND status = 'quote'",
  'Booked treatments': `SELECT COUNT(*) AS n FROM quotes WHERE provider_id = ? AND status IN ('accepted', 'confirmed', 'inprogress')`,
  'Running aftercare plans':
    "SELECT COUNT(*) AS n FROM after_cares WHERE provider_id = ? AND status = 'active'",
  'Open invitations to quote': `SELECT COUNT(*) AS n FROM inquiry_providers WHERE provider_id = ? AND status IN ('invited', 'viewed')`,
};

async function remarkOnOpenWork(work: Work, providerId: string): Promise<void> {
  for (const [label, sql] of Object.entries(OPEN)) {
    const [row] = await query<{ n: string | number }>(work.manager, sql, [providerId]);
    work.remark(label, String(row?.n ?? 0));
  }
}
