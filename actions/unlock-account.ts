import { recordAction } from '../src/admin/action.js';
import { unlockAccount } from '../src/domain/access/unlock-account.js';

export default recordAction({
  on: 'users',
  label: 'Unlock',
  icon: 'Unlock',
  verb: unlockAccount,
});
