import { z } from 'zod';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { notify } from '../notifications/notify.js';
import { Provider, ProviderDocument } from './entities.js';
import { clinicApproved } from './messages.js';
import { clinicStands } from './moves.js';

/** What a clinic must have shown before patients are sent to it. */
const NEEDED = ['licence', 'insurance'] as const;

/** Lets a new clinic work: patients find it, and it can be invited to quote. */
export const approveProvider = verb(
  'approveProvider',
  'providers.verify',
  z.object({}),
  async (work, id) => {
    const provider = await work.find(Provider, id);
    if (provider.status === 'active') throw new AlreadySo('This clinic is active already.');
    if (provider.status === 'suspended' || provider.approved_at !== null)
      throw new Refusal(`${clinicStands(provider)} Reactivate it instead.`, {
        table: 'providers',
        id,
        action: 'reactivateProvider',
      });
    const documents = await work.list(ProviderDocument, { provider_id: id });
    for (const type of NEEDED) {
      const own = documents.filter(({ document_type }) => document_type === type);
      if (own.some(({ verification_status }) => verification_status === 'verified')) continue;
      const pending = own.find(({ verification_status }) => verification_status === 'pending');
      throw new Refusal(
        pending
          ? `Its ${type} is not verified yet: check it first.`
          : `It has sent no ${type} that is valid.`,
        pending ? { table: 'provider_documents', id: pending.id, action: 'verifyDocument' } : undefined,
      );
    }
    return provider;
  },
  async (work, provider) => {
    await work.change(Provider, provider, {
      status: 'active',
      approved_at: work.now,
      approved_by_user_id: work.actor.type === 'User' ? work.actor.id : null,
    });
    await notify(work, {
      to: { type: 'Provider', id: provider.id },
      type: 'provider.approved',
      subject: { type: 'Provider', id: provider.id },
      message: clinicApproved(),
    });
  },
);
