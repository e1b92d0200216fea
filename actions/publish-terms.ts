import { recordAction } from '../src/admin/action.js';
import { publishTerms, suggestEffectiveDay } from '../src/domain/content/publish-terms.js';

export default recordAction({
  on: 'terms_and_conditions',
  label: 'Publish',
  about:
    'Publishes a text that people agree to, in place of the version before; those concerned are asked anew.',
  icon: 'Send',
  verb: publishTerms,
  form: {
    effective_from: { label: 'Valid from', help: 'Those concerned are asked for their consent at once.' },
  },
  prefill: suggestEffectiveDay,
});
