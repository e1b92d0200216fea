import { type Work } from '../../core/work.js';
import { moveQuote } from '../quotes/move-quote.js';
import { type Quote, Schedule } from '../quotes/entities.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { balanceOf, reachesDeposit } from './balance.js';
import { type Payment } from './entities.js';
import { clinicConfirmed, patientConfirmed } from './messages.js';
import { tellClinic, tellPatient } from './tell.js';

/** The first payment that reaches the deposit, or an instalment, turns an accepted quote into a booking. */
export async function confirmWhenPaid(work: Work, quote: Quote, payment: Payment): Promise<void> {
  if (quote.status !== 'accepted') return;
  const balance = await balanceOf(work, quote);
  if (!payment.is_installment && !(await reachesDeposit(work, quote, balance))) return;
  const schedules = await work.list(Schedule, { quote_id: quote.id });
  for (const schedule of schedules)
    if (schedule.status === 'pending') await work.change(Schedule, schedule, { status: 'confirmed' });
  await moveQuote(work, quote, {
    to: 'confirmed',
    event: 'quote_confirmed',
    detail: { payment_id: payment.id },
  });
  const day =
    schedules.find(({ status }) => status === 'confirmed')?.schedule_date ?? quote.treatment_date[0];
  await tellPatient(work, payment, 'booking.confirmed', patientConfirmed({ day }));
  const code = await codeOf(work, payment.patient_id);
  await tellClinic(work, quote, 'booking.confirmed', clinicConfirmed({ code, day }));
}
