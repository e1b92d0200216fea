import { recordAction } from '../src/admin/action.js';
import { unlockAccount } from '../src/domain/access/unlock-account.js';

export default recordAction({
  on: 'users',
  label: 'Unlock',
  about: 'Lets somebody try again who typed too many wrong passwords or codes.',
  icon: 'Unlock',
  verb: unlockAccount,
});
