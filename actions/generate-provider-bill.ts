import { recordAction } from '../src/admin/action.js';
import { generateProviderBill } from '../src/domain/commissions/generate-provider-bill.js';
import { billableCurrencies, suggestPeriod } from '../src/domain/commissions/suggest-bill.js';

export default recordAction({
  on: 'providers',
  label: 'Make a bill',
  about: 'Drafts what a clinic is paid for a period: every payment of it that no other bill holds, once.',
  icon: 'FilePlus',
  bulk: true,
  suggestsForMany: true,
  verb: generateProviderBill,
  opens: 'provider_bills',
  prefill: suggestPeriod,
  options: billableCurrencies,
  form: { currency: { help: 'Only where the clinic was paid in several.' } },
});
