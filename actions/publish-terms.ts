import { recordAction } from '../src/admin/action.js';
import { publishTerms, suggestEffectiveDay } from '../src/domain/content/publish-terms.js';

export default recordAction({
  on: 'terms_and_conditions',
  label: 'Publish',
  icon: 'Send',
  verb: publishTerms,
  form: {
    effective_from: { label: 'Valid from', help: 'Those concerned are asked for their consent at once.' },
  },
  prefill: suggestEffectiveDay,
});
