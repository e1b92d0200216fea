import { selectionAction } from '../src/admin/action.js';
import { payAffiliateCommissions } from '../src/domain/affiliates/pay-affiliate-commissions.js';

export default selectionAction({
  on: 'affiliate_commissions',
  label: 'Pay out',
  icon: 'DollarSign',
  verb: payAffiliateCommissions,
  form: { payout_reference: { help: "The bank's reference; the affiliate's statement carries it." } },
});
