import { multiline, recordAction } from '../src/admin/action.js';
import { askForMorePhotos } from '../src/domain/inquiries/ask-for-more-photos.js';

export default recordAction({
  on: 'inquiries',
  label: 'Ask for more photos',
  about: 'Asks the patient for what clinics need to see before they can quote.',
  icon: 'Camera',
  verb: askForMorePhotos,
  form: { note: { ...multiline, label: 'Which photos', help: 'The patient reads it.' } },
});
