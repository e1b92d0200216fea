import { recordAction } from '../src/admin/action.js';
import { issueAffiliateCode } from '../src/domain/affiliates/issue-affiliate-code.js';

export default recordAction({
  on: 'affiliates',
  label: 'Issue a code',
  about: 'Gives an affiliate a code for its audience; it works while the affiliate is active.',
  icon: 'Plus',
  verb: issueAffiliateCode,
  opens: 'affiliate_discount_codes',
  form: {
    code: { help: '3 to 40 letters, digits, - or _. Patients may type it in any case.' },
    currency: { help: 'For fixed amounts.' },
    usage_limit: { help: 'Empty: without limit.' },
  },
});
