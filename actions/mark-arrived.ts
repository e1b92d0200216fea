import { recordAction } from '../src/admin/action.js';
import { markArrived } from '../src/domain/quotes/mark-arrived.js';

export default recordAction({
  on: 'quotes',
  label: 'Patient has arrived',
  about: 'The patient is at the clinic: the treatment begins.',
  icon: 'MapPin',
  verb: markArrived,
});
