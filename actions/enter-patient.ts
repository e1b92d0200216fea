import { tableAction } from '../src/admin/action.js';
import { enterPatientByStaff } from '../src/domain/people/enter-patient-by-staff.js';

export default tableAction({
  on: 'patients',
  label: 'Enter a patient',
  icon: 'UserPlus',
  verb: enterPatientByStaff,
  form: {
    location: { help: 'Town and country, such as Stockholm, Sweden.' },
    username: { help: 'Empty: one is made up.' },
    locale: { label: 'Language' },
  },
  opens: 'patients',
});
