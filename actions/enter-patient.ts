import { tableAction } from '../src/admin/action.js';
import { enterPatientByStaff } from '../src/domain/people/enter-patient-by-staff.js';

export default tableAction({
  on: 'patients',
  label: 'Enter a patient',
  about: 'For somebody who phones: a patient with a code, who is mailed a link to set a password.',
  icon: 'UserPlus',
  verb: enterPatientByStaff,
  form: {
    location: { help: 'Town and country, such as Stockholm, Sweden.' },
    username: { help: 'Empty: one is made up.' },
    locale: { label: 'Language' },
  },
  opens: 'patients',
});
