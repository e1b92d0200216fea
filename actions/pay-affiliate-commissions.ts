import { selectionAction } from '../src/admin/action.js';
import { payAffiliateCommissions } from '../src/domain/affiliates/pay-affiliate-commissions.js';

export default selectionAction({
  on: 'affiliate_commissions',
  label: 'Pay out',
  about:
    'Notes that approved commissions were paid out, less what refunds took back since: one transfer for each affiliate and currency, under one reference, with a statement for each.',
  icon: 'DollarSign',
  verb: payAffiliateCommissions,
  form: { payout_reference: { help: "The bank's reference; the affiliate's statement carries it." } },
});
