import { type ActionRules } from './rules.js';

export const staff: ActionRules = {
  users: {
    inviteStaff: { permission: 'staff.manage', scope: 'table' },
    resendInvitation: { permission: 'staff.manage' },
    changeStaffRoles: { permission: 'roles.manage' },
    deactivateStaff: { permission: 'staff.manage' },
    reactivateStaff: { permission: 'staff.manage' },
    unlockAccount: { permission: 'staff.manage' },
    resetSecondFactor: { permission: 'staff.manage' },
  },
};
