import { recordAction } from '../src/admin/action.js';
import { verifyBankingDetails } from '../src/domain/commissions/verify-banking-details.js';

export default recordAction({
  on: 'banking_details',
  label: 'Verify',
  icon: 'Shield',
  verb: verifyBankingDetails,
});
