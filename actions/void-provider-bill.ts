import { multiline, recordAction } from '../src/admin/action.js';
import { voidProviderBill } from '../src/domain/commissions/void-provider-bill.js';

export default recordAction({
  on: 'provider_bills',
  label: 'Void',
  about:
    'Takes back a bill that is not paid; its payments are free for another. A clinic that never saw it is told nothing.',
  icon: 'Slash',
  danger: true,
  bulk: true,
  verb: voidProviderBill,
  form: { reason: { ...multiline, help: 'The clinic reads it where the bill was issued.' } },
});
