import { In } from 'typeorm';
import { Refusal } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { AfterCare } from '../aftercare/entities.js';
import { Inquiry } from '../inquiries/entities.js';
import { notify } from '../notifications/notify.js';
import { Payment } from '../payments/entities.js';
import { Quote } from '../quotes/entities.js';
import { moveQuote } from '../quotes/move-quote.js';
import { StandaloneAftercareRequest } from '../standalone-aftercare/entities.js';
import { codeOfPatient } from './lock-patient.js';
import { type Patient } from './entities.js';
import { quoteOfErased } from './messages.js';

const BOOKED = ['accepted', 'confirmed', 'inprogress'];
const OPEN = ['inquiry', 'quote'];

/** Who is in the middle of something cannot be forgotten yet. @throws Refusal with the way to what must end first */
export async function refuseUnderWay(work: Work, { id }: Patient): Promise<void> {
  const booked = (await quotesOf(work, id)).find(({ status }) => BOOKED.includes(status));
  if (booked)
    throw new Refusal('The patient has a booking that is not over: cancel or complete it first.', {
      table: 'quotes',
      id: booked.id,
      action: 'cancelBooking',
    });
  const [plan] = await work.list(AfterCare, { patient_id: id, status: 'active' });
  if (plan)
    throw new Refusal('The patient has a recovery plan that is not over: complete it first.', {
      table: 'after_cares',
      id: plan.id,
      action: 'completeAftercare',
    });
  const [request] = await work.list(StandaloneAftercareRequest, {
    patient_id: id,
    request_status: In(['pending', 'assigned']),
  });
  if (request)
    throw new Refusal('The patient has asked for aftercare: reject or start it first.', {
      table: 'standalone_aftercare_requests',
      id: request.id,
    });
  const [payment] = await work.list(Payment, { patient_id: id, payment_status: 'pending' });
  if (payment)
    throw new Refusal('Money is on its way: wait for this payment, or settle it first.', {
      table: 'payments',
      id: payment.id,
    });
}

/** Offers that nobody will answer any more. */
export async function cancelOffers(work: Work, patient: Patient): Promise<void> {
  const code = codeOfPatient(patient);
  for (const quote of await quotesOf(work, patient.id)) {
    if (!OPEN.includes(quote.status)) continue;
    await moveQuote(work, quote, {
      to: 'cancelled',
      event: 'quote_cancelled',
      detail: { reason: 'erasure' },
    });
    await notify(work, {
      to: { type: 'Provider', id: quote.provider_id },
      type: 'quote.cancelled',
      subject: { type: 'Quote', id: quote.id },
      message: quoteOfErased({ code }),
    });
  }
}

async function quotesOf(work: Work, patientId: string): Promise<Quote[]> {
  const inquiries = await work.list(Inquiry, { patient_id: patientId });
  return work.list(Quote, { inquiry_id: In(inquiries.map(({ id }) => id)) });
}
