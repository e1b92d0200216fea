import { pick, recordAction } from '../src/admin/action.js';
import { mergePatients } from '../src/domain/people/merge-patients.js';

export default recordAction({
  on: 'patients',
  label: 'Merge into another patient',
  about:
    'Two records of one person become one: everything moves to the one who stays, and this one goes to the trash.',
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
