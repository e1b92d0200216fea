import { recordAction } from '../src/admin/action.js';
import { codesToRevoke, revokeAffiliateCode } from '../src/domain/affiliates/revoke-affiliate-code.js';

export default recordAction({
  on: 'affiliates',
  label: 'Revoke a code',
  about: "Switches one of an affiliate's codes off for good; what it earned with it stays.",
  icon: 'MinusCircle',
  danger: true,
  verb: revokeAffiliateCode,
  options: codesToRevoke,
  form: { affiliate_discount_code_id: { label: 'Code' } },
});
