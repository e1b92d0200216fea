import { z } from 'zod';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { ProviderStaffInvitation } from './entities.js';

/** Takes an invitation back: its link stops working. */
export const revokeInvitation = verb(
  'revokeInvitation',
  'providers.manage',
  z.object({}),
  async (work, id) => {
    const invitation = await work.find(ProviderStaffInvitation, id);
    if (invitation.revoked_at) throw new AlreadySo('This invitation is revoked already.');
    if (invitation.accepted_at)
      throw new Refusal('This invitation was accepted: deactivate the account instead.', {
        table: 'provider_users',
        id: invitation.accepted_provider_user_id ?? '',
      });
    if (invitation.expires_at <= work.now) throw new AlreadySo('This invitation has run out by itself.');
    return invitation;
  },
  async (work, invitation) => {
    await work.change(ProviderStaffInvitation, invitation, { revoked_at: work.now });
  },
);
