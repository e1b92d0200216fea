import { multiline, recordAction } from '../src/admin/action.js';
import { voidProviderBill } from '../src/domain/commissions/void-provider-bill.js';

export default recordAction({
  on: 'provider_bills',
  label: 'Void',
  icon: 'Slash',
  danger: true,
  bulk: true,
  verb: voidProviderBill,
  form: { reason: { ...multiline, help: 'The clinic reads it where the bill was issued.' } },
});
