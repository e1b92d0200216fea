import { verb } from '../../core/verb.js';
import { inviteProviderStaff, InviteProviderStaff } from './invite-provider-staff.js';
import { clinicFor } from './own.js';

const { guard, change } = inviteProviderStaff.steps;

/** A clinic asks somebody to join its team. */
export const inviteColleague = verb(
  'inviteColleague',
  'clinic.team.manage',
  InviteProviderStaff,
  (work) => guard(work, clinicFor(work.actor)),
  change,
);
