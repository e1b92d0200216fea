import { recordAction } from '../src/admin/action.js';
import { approveAffiliateCommission } from '../src/domain/affiliates/approve-affiliate-commission.js';

export default recordAction({
  on: 'affiliate_commissions',
  label: 'Approve',
  about: 'Lets a commission be paid; what refunds have taken back of it goes along.',
  icon: 'CheckCircle',
  verb: approveAffiliateCommission,
  bulk: true,
});
