import { multiline, recordAction } from '../src/admin/action.js';
import { enterInquiryForPatient } from '../src/domain/inquiries/enter-inquiry-for-patient.js';

export default recordAction({
  on: 'patients',
  label: 'Enter an inquiry',
  about: 'Enters what a patient tells on the phone, as an inquiry of theirs.',
  icon: 'MessageSquare',
  verb: enterInquiryForPatient,
  form: {
    problem_details: multiline,
    scan_url: { upload: true, label: 'Photo' },
    additional_files: { upload: true },
    treatment_schedule: {
      shape: 'dates',
      help: 'Days that suit; two are the first and the last of a range.',
    },
    nature_of_concern: { help: 'E.g. genetic, alopecia.' },
    additional_notes: multiline,
  },
  opens: 'inquiries',
});
