import { multiline, recordAction } from '../src/admin/action.js';
import { exportPersonalData } from '../src/domain/people/export-personal-data.js';

export default recordAction({
  on: 'patients',
  label: 'Export personal data',
  about: 'Everything about a person as JSON and as a page, in a zip that only whoever asks for it can fetch.',
  icon: 'Download',
  verb: exportPersonalData,
  form: { reason: { ...multiline, help: 'It stays in the audit log.' } },
});
