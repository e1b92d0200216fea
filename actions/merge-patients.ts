import { pick, recordAction } from '../src/admin/action.js';
import { mergePatients } from '../src/domain/people/merge-patients.js';

export default recordAction({
  on: 'patients',
  label: 'Merge into another patient',
  icon: 'GitMerge',
  danger: true,
  verb: mergePatients,
  form: {
    merged_into_patient_id: {
      ...pick('patients'),
      label: 'The patient who stays',
      help: 'Everything moves there; this record goes to the trash.',
    },
  },
  opens: 'patients',
});
