import { recordAction } from '../src/admin/action.js';
import { activateStandaloneAftercare } from '../src/domain/standalone-aftercare/activate-standalone-aftercare.js';

export default recordAction({
  on: 'standalone_aftercare_requests',
  label: 'Start the plan',
  about:
    'Starts the recovery plan of a paid request: its milestones from the treatment date, with the advice and medications of its bundle.',
  icon: 'PlayCircle',
  verb: activateStandaloneAftercare,
  form: {
    start_today: {
      label: 'Start today',
      help: 'Count the milestones from today instead of from the treatment.',
    },
  },
});
