import { recordAction } from '../src/admin/action.js';
import { reactivateProvider } from '../src/domain/providers/reactivate-provider.js';

export default recordAction({
  on: 'providers',
  label: 'Reactivate',
  icon: 'PlayCircle',
  verb: reactivateProvider,
});
