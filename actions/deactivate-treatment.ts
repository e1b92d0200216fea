import { recordAction } from '../src/admin/action.js';
import { deactivateTreatment } from '../src/domain/catalogue/deactivate-treatment.js';

export default recordAction({
  on: 'treatments',
  label: 'Stop offering',
  icon: 'PauseCircle',
  danger: true,
  verb: deactivateTreatment,
});
