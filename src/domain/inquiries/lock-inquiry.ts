import { NotFound, Refusal } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { lockPatient } from '../people/lock-patient.js';
import { Quote } from '../quotes/entities.js';
import { Inquiry } from './entities.js';

/** The inquiry, and its patient before it. @throws Refusal where the person is gone */
export async function lockInquiry(work: Work, id: string): Promise<Inquiry> {
  const found = await work.manager.findOneBy(Inquiry, { id });
  if (!found) throw new NotFound('There is no such inquiry.');
  await lockPatient(work, found.patient_id);
  return work.find(Inquiry, id);
}

/** The clinic has been chosen by now. @throws Refusal, with the way to that quote */
export async function refuseBooked(work: Work, inquiry: Inquiry, booked: readonly string[]): Promise<void> {
  const quotes = await work.list(Quote, { inquiry_id: inquiry.id });
  const chosen = quotes.find(({ status }) => booked.includes(status));
  if (chosen)
    throw new Refusal('The patient has accepted a quote of this inquiry: no more clinics are asked.', {
      table: 'quotes',
      id: chosen.id,
    });
}
