import { type ActionRules } from './rules.js';

export const commissions: ActionRules = {
  set_commissions: { setCommission: { permission: 'commissions.set', scope: 'table' } },
  providers: {
    setProviderCommission: { permission: 'commissions.set', bulk: true },
    generateProviderBill: { permission: 'bills.manage', bulk: true },
  },
  provider_bills: {
    issueProviderBill: { permission: 'bills.manage', bulk: true },
    markProviderBillPaid: { permission: 'bills.manage', bulk: true },
    voidProviderBill: { permission: 'bills.manage', bulk: true },
  },
  banking_details: { verifyBankingDetails: { permission: 'banking.verify' } },
};
