import { pick, recordAction } from '../src/admin/action.js';
import { previewProviderView } from '../src/domain/people/preview-provider-view.js';

export default recordAction({
  on: 'patients',
  label: 'See as a clinic',
  icon: 'Eye',
  verb: previewProviderView,
  form: { provider_id: { ...pick('providers'), label: 'Clinic', help: 'Nothing changes by looking.' } },
});
