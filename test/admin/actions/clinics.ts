import { type ActionRules } from './rules.js';

export const clinics: ActionRules = {
  providers: {
    approveProvider: { permission: 'providers.verify', bulk: true },
    suspendProvider: { permission: 'providers.suspend' },
    reactivateProvider: { permission: 'providers.suspend' },
    inviteProviderStaff: { permission: 'providers.manage' },
  },
  provider_users: { resetClinicSecondFactor: { permission: 'providers.suspend' } },
  provider_documents: {
    verifyDocument: { permission: 'providers.verify', bulk: true },
    rejectDocument: { permission: 'providers.verify', bulk: true },
  },
  provider_staff_invitations: { revokeInvitation: { permission: 'providers.manage', bulk: true } },
};
