import { multiline, recordAction } from '../src/admin/action.js';
import { exportPersonalData } from '../src/domain/people/export-personal-data.js';

export default recordAction({
  on: 'patients',
  label: 'Export personal data',
  icon: 'Download',
  verb: exportPersonalData,
  form: { reason: { ...multiline, help: 'It stays in the audit log.' } },
});
