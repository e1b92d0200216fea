import { recordAction } from '../src/admin/action.js';
import { approveProvider } from '../src/domain/providers/approve-provider.js';

export default recordAction({
  on: 'providers',
  label: 'Approve the clinic',
  icon: 'CheckCircle',
  verb: approveProvider,
  bulk: true,
});
