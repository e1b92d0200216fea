import { multiline, recordAction } from '../src/admin/action.js';
import { suggestDate } from '../src/domain/quotes/suggest.js';
import { rescheduleTreatment } from '../src/domain/quotes/reschedule-treatment.js';

export default recordAction({
  on: 'quotes',
  label: 'Reschedule',
  icon: 'Calendar',
  verb: rescheduleTreatment,
  prefill: suggestDate,
  form: {
    schedule_date: { label: 'New date' },
    schedule_time: { label: 'New time', help: 'Empty: as before.' },
    reason: multiline,
  },
});
