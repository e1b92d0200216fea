import { In } from 'typeorm';
import { Invalid } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { mustOwnInquiry } from '../people/own.js';
import { Provider } from '../providers/entities.js';
import { InviteProviders, inviteProviders } from './invite-providers.js';

/** The patient chooses who is to quote. How a clinic stands with Hairline is not the patient's matter. */
export const inviteClinics = verb(
  'inviteClinics',
  'patient.inquiries.write',
  InviteProviders,
  async (work, id) => {
    await mustOwnInquiry(work.manager, work.actor, id);
    return inviteProviders.steps.guard(work, id);
  },
  async (work, inquiry, { provider_ids }) => {
    const ids = [...new Set(provider_ids)];
    const open = await work.manager.countBy(Provider, { id: In(ids), status: 'active' });
    if (open < ids.length) throw new Invalid({ provider_ids: 'One of these clinics takes no inquiries.' });
    await inviteProviders.steps.change(work, inquiry, { provider_ids: ids });
  },
);
