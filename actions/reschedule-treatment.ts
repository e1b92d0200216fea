import { multiline, recordAction } from '../src/admin/action.js';
import { suggestDate } from '../src/domain/quotes/suggest.js';
import { rescheduleTreatment } from '../src/domain/quotes/reschedule-treatment.js';

export default recordAction({
  on: 'quotes',
  label: 'Reschedule',
  about:
    'Moves a treatment to another day, and with it all that hangs on that day: the appointment, instalments that are still to come, and a recovery plan that has begun.',
  icon: 'Calendar',
  verb: rescheduleTreatment,
  prefill: suggestDate,
  form: {
    schedule_date: { label: 'New date' },
    schedule_time: { label: 'New time', help: 'Empty: as before.' },
    reason: multiline,
  },
});
