import { recordAction } from '../src/admin/action.js';
import { activateTreatment } from '../src/domain/catalogue/activate-treatment.js';

export default recordAction({
  on: 'treatments',
  label: 'Offer again',
  icon: 'PlayCircle',
  verb: activateTreatment,
});
