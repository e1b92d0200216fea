import { type ActionRules } from './rules.js';

export const affiliates: ActionRules = {
  affiliates: {
    activateAffiliate: { permission: 'affiliates.manage', bulk: true },
    suspendAffiliate: { permission: 'affiliates.manage' },
    issueAffiliateCode: { permission: 'affiliates.manage' },
    revokeAffiliateCode: { permission: 'affiliates.manage' },
  },
  affiliate_commissions: {
    approveAffiliateCommission: { permission: 'affiliates.manage', bulk: true },
    payAffiliateCommissions: { permission: 'affiliates.pay', scope: 'selection' },
  },
};
