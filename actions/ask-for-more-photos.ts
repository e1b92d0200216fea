import { multiline, recordAction } from '../src/admin/action.js';
import { askForMorePhotos } from '../src/domain/inquiries/ask-for-more-photos.js';

export default recordAction({
  on: 'inquiries',
  label: 'Ask for more photos',
  icon: 'Camera',
  verb: askForMorePhotos,
  form: { note: { ...multiline, label: 'Which photos', help: 'The patient reads it.' } },
});
