import { pick, recordAction } from '../src/admin/action.js';
import { previewProviderView } from '../src/domain/people/preview-provider-view.js';

export default recordAction({
  on: 'patients',
  label: 'See as a clinic',
  about:
    'What one clinic sees of this patient now, and after payment. Nothing changes; that somebody looked is noted.',
  icon: 'Eye',
  verb: previewProviderView,
  form: { provider_id: { ...pick('providers'), label: 'Clinic', help: 'Nothing changes by looking.' } },
});
