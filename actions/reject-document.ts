import { multiline, recordAction } from '../src/admin/action.js';
import { rejectDocument } from '../src/domain/providers/reject-document.js';

export default recordAction({
  on: 'provider_documents',
  label: 'Reject',
  about: 'The paper will not do: the clinic reads why and sends another.',
  icon: 'XCircle',
  verb: rejectDocument,
  danger: true,
  bulk: true,
  form: { reason: { ...multiline, help: 'The clinic reads it.' } },
});
