import { recordAction } from '../src/admin/action.js';
import { approveProvider } from '../src/domain/providers/approve-provider.js';

export default recordAction({
  on: 'providers',
  label: 'Approve the clinic',
  about: 'Lets a new clinic work: patients find it, and it can be invited to quote.',
  icon: 'CheckCircle',
  verb: approveProvider,
  bulk: true,
});
