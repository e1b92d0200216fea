import { recordAction } from '../src/admin/action.js';
import { activateTreatment } from '../src/domain/catalogue/activate-treatment.js';

export default recordAction({
  on: 'treatments',
  label: 'Offer again',
  about: 'Clinics can quote this treatment again.',
  icon: 'PlayCircle',
  verb: activateTreatment,
});
