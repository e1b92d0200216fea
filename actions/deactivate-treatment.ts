import { recordAction } from '../src/admin/action.js';
import { deactivateTreatment } from '../src/domain/catalogue/deactivate-treatment.js';

export default recordAction({
  on: 'treatments',
  label: 'Stop offering',
  about: 'Nobody quotes this treatment any more; what was quoted or booked goes on.',
  icon: 'PauseCircle',
  danger: true,
  verb: deactivateTreatment,
});
