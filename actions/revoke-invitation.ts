import { recordAction } from '../src/admin/action.js';
import { revokeInvitation } from '../src/domain/providers/revoke-invitation.js';

export default recordAction({
  on: 'provider_staff_invitations',
  label: 'Revoke',
  about: 'Takes an invitation back: its link stops working.',
  icon: 'XCircle',
  verb: revokeInvitation,
  danger: true,
  bulk: true,
});
