import { multiline, recordAction } from '../src/admin/action.js';
import { cancelBooking } from '../src/domain/quotes/cancel-booking.js';

export default recordAction({
  on: 'quotes',
  label: 'Cancel the booking',
  about:
    'Ends a quote or booking: its appointment, what is still to be paid, and a recovery plan that has begun. Money that has arrived is not given back by itself.',
  icon: 'Slash',
  verb: cancelBooking,
  danger: true,
  form: { reason: { ...multiline, help: 'The patient and the clinic read it.' } },
});
