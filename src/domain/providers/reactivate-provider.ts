import { z } from 'zod';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { notify } from '../notifications/notify.js';
import { Provider } from './entities.js';
import { clinicReactivated } from './messages.js';
import { clinicStands } from './moves.js';

/** Lets a suspended or inactive clinic work again. */
export const reactivateProvider = verb(
  'reactivateProvider',
  'providers.suspend',
  z.object({}),
  async (work, id) => {
    const provider = await work.find(Provider, id);
    if (provider.status === 'active') throw new AlreadySo('This clinic is active already.');
    if (provider.status === 'inactive' && provider.approved_at === null)
      throw new Refusal(`${clinicStands(provider)} Approve it first.`, {
        table: 'providers',
        id,
        action: 'approveProvider',
      });
    return provider;
  },
  async (work, provider) => {
    if (provider.suspension_reason) work.remark('It was suspended because', provider.suspension_reason);
    await work.change(Provider, provider, { status: 'active', suspended_at: null, suspension_reason: null });
    await notify(work, {
      to: { type: 'Provider', id: provider.id },
      type: 'provider.reactivated',
      subject: { type: 'Provider', id: provider.id },
      message: clinicReactivated(),
    });
  },
);
