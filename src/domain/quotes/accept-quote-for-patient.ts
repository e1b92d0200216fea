import { z } from 'zod';
import { addDays, dayIn } from '../../core/dates.js';
import { AlreadySo, NotFound, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { Inquiry } from '../inquiries/entities.js';
import { Provider } from '../providers/entities.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { Quote, Schedule } from './entities.js';
import { clinicAccepted, clinicNotChosen, patientAccepted } from './messages.js';
import { moveQuote } from './move-quote.js';
import { mustStandAt, tellClinic, tellPatient } from './open-quote.js';

const OPEN: ReadonlySet<string> = new Set(['inquiry', 'quote', 'rejected', 'cancelled']);

/**
 * Accepts a quote in the patient's name: the appointment is held, and the inquiry's other offers end. The inquiry is
 * locked first, so of two quotes accepted at once only one is.
 */
export const acceptQuoteForPatient = verb(
  'acceptQuoteForPatient',
  'quotes.transition',
  z.object({}),
  async (work, id) => {
    const found = await work.manager.findOneBy(Quote, { id });
    if (!found) throw new NotFound('There is no such quote.');
    const inquiry = await work.find(Inquiry, found.inquiry_id);
    const quotes = await work.list(Quote, { inquiry_id: inquiry.id });
    const quote = quotes.find((one) => one.id === id);
    if (!quote) throw new NotFound('There is no such quote.');
    if (quote.status === 'accepted') throw new AlreadySo('The patient has accepted this quote already.');
    mustStandAt(quote, ['quote']);
    // Patients read these sentences too: how a clinic stands with us is not for them.
    if (quote.expires_at && quote.expires_at <= work.now)
      throw new Refusal('This quote has expired: the clinic has to make a new one.', {
        table: 'inquiries',
        id: inquiry.id,
        action: 'enterQuoteForClinic',
      });
    const other = quotes.find(({ status }) => !OPEN.has(status));
    if (other)
      throw new Refusal('Another quote for this inquiry was accepted: cancel that booking first.', {
        table: 'quotes',
        id: other.id,
        action: 'cancelBooking',
      });
    const provider = await work.manager.findOneByOrFail(Provider, { id: quote.provider_id });
    if (provider.status !== 'active')
      throw new Refusal('This clinic takes no bookings at the moment.', {
        table: 'providers',
        id: provider.id,
        action: 'reactivateProvider',
      });
    const day = firstDay(quote, dayIn(provider.timezone, work.now));
    if (day === null) throw new Refusal('All the dates that the clinic offered have passed.');
    return { inquiry, quote, quotes, provider, day };
  },
  async (work, { inquiry, quote, quotes, provider, day }) => {
    const held = await holdAppointment(work, quote, day);
    await moveQuote(work, quote, {
      to: 'accepted',
      event: 'quote_accepted',
      detail: { schedule_date: held.schedule_date },
      patch: { auto_accepted: quote.appointment_pre_scheduled },
    });
    const code = await codeOf(work, inquiry.patient_id);
    for (const other of quotes) await endOther(work, other, quote, code);
    work.remark('Appointment', held.schedule_date);
    const on = held.schedule_date;
    await tellPatient(
      work,
      quote,
      'quote.accepted',
      patientAccepted({ clinic: provider.provider_name, day: on }),
    );
    await tellClinic(work, quote, 'quote.accepted', clinicAccepted({ code, day: on }));
    return quote;
  },
);

/** The first day offered that is not over; two days are a range, in which tomorrow is the earliest. */
export function firstDay({ treatment_date }: Quote, today: string): string | null {
  const days = [...treatment_date].sort();
  const [from, to] = days;
  if (days.length === 2 && from! < today && to! > today) return addDays(today, 1);
  return days.find((day) => day >= today) ?? null;
}

/** The date that the clinic holds already, else the first that it offered. */
async function holdAppointment(work: Work, quote: Quote, day: string): Promise<Schedule> {
  const schedules = await work.list(Schedule, { quote_id: quote.id });
  const held = schedules.find(({ status }) => status !== 'cancelled');
  return held ?? work.create(Schedule, { quote_id: quote.id, schedule_date: day, status: 'pending' });
}

/** An offer that the patient has seen is rejected, and its clinic told; a draft is dropped. */
async function endOther(work: Work, other: Quote, accepted: Quote, code: string): Promise<void> {
  if (other.id === accepted.id) return;
  const detail = { accepted_quote_id: accepted.id };
  if (other.status === 'inquiry')
    await moveQuote(work, other, { to: 'cancelled', event: 'quote_cancelled', detail });
  if (other.status !== 'quote') return;
  await moveQuote(work, other, { to: 'rejected', event: 'quote_rejected', detail });
  await tellClinic(work, other, 'quote.rejected', clinicNotChosen({ code }));
}
