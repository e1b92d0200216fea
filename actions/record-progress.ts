import { multiline, recordAction } from '../src/admin/action.js';
import { recordProgress, suggestProgressDay } from '../src/domain/aftercare/record-progress.js';

const scale = { help: 'From 0 (none) to 10 (the worst).' };

export default recordAction({
  on: 'after_cares',
  label: 'Record progress',
  about: 'Writes down how a recovery looked on one day.',
  icon: 'TrendingUp',
  verb: recordProgress,
  prefill: suggestProgressDay,
  form: {
    log_date: { label: 'Day' },
    pain_level: scale,
    swelling_level: scale,
    redness_level: scale,
    notes: multiline,
  },
});
