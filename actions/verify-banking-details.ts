import { recordAction } from '../src/admin/action.js';
import { verifyBankingDetails } from '../src/domain/commissions/verify-banking-details.js';

export default recordAction({
  on: 'banking_details',
  label: 'Verify',
  about: "Says that an account is the clinic's or the affiliate's own: money may be paid into it.",
  icon: 'Shield',
  verb: verifyBankingDetails,
});
