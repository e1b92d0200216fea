import { recordAction } from '../src/admin/action.js';
import { reactivateProvider } from '../src/domain/providers/reactivate-provider.js';

export default recordAction({
  on: 'providers',
  label: 'Reactivate',
  about: 'Lets a suspended or inactive clinic work again.',
  icon: 'PlayCircle',
  verb: reactivateProvider,
});
