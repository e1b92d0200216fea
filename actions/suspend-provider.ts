import { multiline, recordAction } from '../src/admin/action.js';
import { suspendProvider } from '../src/domain/providers/suspend-provider.js';

export default recordAction({
  on: 'providers',
  label: 'Suspend',
  icon: 'PauseCircle',
  verb: suspendProvider,
  danger: true,
  form: { reason: { ...multiline, help: 'The clinic reads it.' } },
});
