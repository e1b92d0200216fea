import { multiline, recordAction } from '../src/admin/action.js';
import { cancelBooking } from '../src/domain/quotes/cancel-booking.js';

export default recordAction({
  on: 'quotes',
  label: 'Cancel',
  icon: 'Slash',
  verb: cancelBooking,
  danger: true,
  form: { reason: { ...multiline, help: 'The patient and the clinic read it.' } },
});
