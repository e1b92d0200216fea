import { recordAction } from '../src/admin/action.js';
import { verifyDocument } from '../src/domain/providers/verify-document.js';

export default recordAction({
  on: 'provider_documents',
  label: 'Verify',
  icon: 'CheckCircle',
  verb: verifyDocument,
  bulk: true,
});
