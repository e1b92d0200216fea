import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Actor } from '../../core/actor.js';
import { Invalid, Refusal } from '../../core/errors.js';
import { letterIn } from '../../core/letter.js';
import { appUrl, sendMail } from '../../core/mail.js';
import { transact } from '../../core/transact.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { teamInvitation } from './invitation-mail.js';
import { CLINIC_ROLES, Provider, ProviderStaffInvitation, ProviderUser } from './entities.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'mail-clinic-invitation': { invitation_id: string };
  }
}

const DAYS = 7;

export const InviteProviderStaff = z.object({
  email: z.email('An e-mail address such as name@example.com.').max(255, 'At most 255 characters fit here.'),
  role: z.enum(CLINIC_ROLES, 'Choose a role.'),
});

/** Asks somebody by mail to join a clinic's team; the link works for a week, and once. */
export const inviteProviderStaff = verb(
  'inviteProviderStaff',
  'providers.manage',
  InviteProviderStaff,
  async (work, id) => {
    const provider = await work.find(Provider, id);
    if (provider.status === 'suspended')
      throw new Refusal('This clinic is suspended: reactivate it first.', {
        table: 'providers',
        id,
        action: 'reactivateProvider',
      });
    return provider;
  },
  async (work, provider, { email, role }) => {
    if (await work.findBy(ProviderUser, { email }))
      throw new Invalid({ email: 'This person has an account at a clinic already.' });
    await refuseOpen(work, provider.id, email);
    const invitation = await work.create(ProviderStaffInvitation, {
      provider_id: provider.id,
      email,
      role,
      // Nobody knows a token of this hash: the one that works is made when the mail is written.
      token_hash: hashToken(randomBytes(32).toString('base64url')),
      invited_by_type: work.actor.type === 'ProviderUser' ? 'ProviderUser' : 'User',
      invited_by_id: work.actor.id ?? '',
      expires_at: new Date(work.now.getTime() + DAYS * 86_400_000),
    });
    work.remark('A mail goes to', email);
    work.later('mail-clinic-invitation', { invitation_id: invitation.id });
    return invitation;
  },
);

/** Makes the token when the mail is written: only its hash is ever stored. */
export async function mailClinicInvitation(actor: Actor, invitationId: string): Promise<void> {
  const token = randomBytes(32).toString('base64url');
  const found = await transact(actor, null, 'mailClinicInvitation', async (work) => {
    const invitation = await work.find(ProviderStaffInvitation, invitationId);
    if (invitation.accepted_at || invitation.revoked_at || invitation.expires_at <= work.now) return null;
    await work.change(ProviderStaffInvitation, invitation, { token_hash: hashToken(token) });
    const provider = await work.manager.findOneByOrFail(Provider, { id: invitation.provider_id });
    return { invitation, provider };
  });
  if (!found) return;
  const { invitation, provider } = found;
  const link = `${appUrl('clinics')}/join?${new URLSearchParams({ token }).toString()}`;
  const locale = provider.country === 'Turkey' ? 'tr' : 'en';
  const texts = teamInvitation({ clinic: provider.provider_name, link });
  await sendMail({ to: invitation.email, ...letterIn(locale, texts) });
}

/** One open invitation for a person at a clinic; the clinic is locked, so two at once make one. */
async function refuseOpen(work: Work, provider_id: string, email: string): Promise<void> {
  const all = await work.list(ProviderStaffInvitation, { provider_id, email });
  const open = all.find(
    ({ accepted_at, revoked_at, expires_at }) => !accepted_at && !revoked_at && expires_at > work.now,
  );
  if (open)
    throw new Refusal('This person is invited already: revoke that invitation to send another.', {
      table: 'provider_staff_invitations',
      id: open.id,
      action: 'revokeInvitation',
    });
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
