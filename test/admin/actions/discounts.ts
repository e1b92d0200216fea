import { type ActionRules } from './rules.js';

export const discounts: ActionRules = {
  discounts: {
    approveDiscount: { permission: 'discounts.approve', bulk: true },
    rejectDiscount: { permission: 'discounts.approve', bulk: true },
    requestProviderApproval: { permission: 'discounts.manage' },
    recordProviderDecision: { permission: 'discounts.manage' },
    deactivateDiscount: { permission: 'discounts.manage', bulk: true },
  },
};
