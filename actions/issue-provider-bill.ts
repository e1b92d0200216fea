import { recordAction } from '../src/admin/action.js';
import { issueProviderBill } from '../src/domain/commissions/issue-provider-bill.js';
import { suggestDueDate } from '../src/domain/commissions/suggest-bill.js';

export default recordAction({
  on: 'provider_bills',
  label: 'Issue',
  about: 'Sends a bill to its clinic, with the day by which it is paid out.',
  icon: 'Send',
  bulk: true,
  suggestsForMany: true,
  verb: issueProviderBill,
  prefill: suggestDueDate,
  form: { due_date: { label: 'To be paid by', help: 'The clinic reads it.' } },
});
