import { recordAction } from '../src/admin/action.js';
import { verifyDocument } from '../src/domain/providers/verify-document.js';

export default recordAction({
  on: 'provider_documents',
  label: 'Verify',
  about: 'Says that you have read the paper, and that it is what it should be.',
  icon: 'CheckCircle',
  verb: verifyDocument,
  bulk: true,
});
