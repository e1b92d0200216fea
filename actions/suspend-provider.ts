import { multiline, recordAction } from '../src/admin/action.js';
import { suspendProvider } from '../src/domain/providers/suspend-provider.js';

export default recordAction({
  on: 'providers',
  label: 'Suspend',
  about: 'Stops a clinic from getting new patients. What it has begun goes on.',
  icon: 'PauseCircle',
  verb: suspendProvider,
  danger: true,
  form: { reason: { ...multiline, help: 'The clinic reads it.' } },
});
