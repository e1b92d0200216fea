import { z } from 'zod';
import { addDays, dayIn, daysBetween } from '../../core/dates.js';
import { Invalid, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { AfterCare } from '../aftercare/entities.js';
import { shiftPlan } from '../aftercare/shift-plan.js';
import { InstallmentPaymentPlan, Payment } from '../payments/entities.js';
import { runningPlan } from '../payments/payable.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { Flight, Hotel, Quote, Schedule } from './entities.js';
import { Day, Reason } from './fields.js';
import { clinicRescheduled, patientRescheduled } from './messages.js';
import { noteEvent } from './move-quote.js';
import { clinicOf, inquiryOf, openQuote, tellClinic, tellPatient } from './open-quote.js';

/** The last instalment comes so many days before the procedure, at the latest. */
const DAYS_BEFORE = 30;
/** Before every plan began. */
const WHOLE_PLAN = '1000-01-01';

export const RescheduleTreatment = z.object({
  schedule_date: Day,
  schedule_time: z
    .union([
      z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, 'A time such as 09:30.'),
      z.literal('').transform(() => undefined),
    ])
    .optional(),
  reason: Reason,
});

/**
 * Moves a treatment to another day, and with it all that hangs on that day: the appointment, instalments that are
 * still to come, and a recovery plan that has begun.
 */
export const rescheduleTreatment = verb(
  'rescheduleTreatment',
  'quotes.transition',
  RescheduleTreatment,
  async (work, id) => {
    const quote = await openQuote(work, id, ['accepted', 'confirmed', 'inprogress', 'aftercare']);
    const schedules = await work.list(Schedule, { quote_id: id });
    const schedule = schedules.find(({ status }) => status !== 'cancelled');
    if (!schedule) throw new Refusal('This booking has no appointment: make one first.');
    return { quote, schedule };
  },
  async (work, { quote, schedule }, { schedule_date, schedule_time, reason }) => {
    const clinic = await clinicOf(work, quote);
    const today = dayIn(clinic.timezone, work.now);
    const isDone = quote.status === 'aftercare';
    if (!isDone && schedule_date < today) throw new Invalid({ schedule_date: 'This day has passed.' });
    if (isDone && schedule_date > today)
      throw new Invalid({ schedule_date: 'The treatment is done: it was today or before.' });
    const time = schedule_time ?? schedule.schedule_time;
    if (schedule_date === schedule.schedule_date && time === schedule.schedule_time)
      throw new Invalid({ schedule_date: 'The appointment is on this day already.' });
    const days = daysBetween(schedule.schedule_date, schedule_date);
    work.remark('Moves by', days === 1 ? '1 day' : `${days} days`);
    await work.change(Schedule, schedule, { schedule_date, schedule_time: time });
    await work.change(Quote, quote, { treatment_date: [schedule_date] });
    await moveInstallments(work, quote, { days, today, schedule_date });
    await moveAftercare(work, quote, { days, today });
    await remarkOnTravel(work, quote);
    await noteEvent(work, quote, 'treatment_rescheduled', { schedule_date, reason });
    await tellPatient(
      work,
      quote,
      'treatment.rescheduled',
      patientRescheduled({ clinic: clinic.provider_name, day: schedule_date }),
    );
    const code = await codeOf(work, (await inquiryOf(work, quote)).patient_id);
    await tellClinic(work, quote, 'treatment.rescheduled', clinicRescheduled({ code, day: schedule_date }));
  },
);

interface Move {
  days: number;
  today: string;
  schedule_date: string;
}

/** What is still to come moves along, never into the past, and is over 30 days before the treatment. */
async function moveInstallments(
  work: Work,
  quote: Quote,
  { days, today, schedule_date }: Move,
): Promise<void> {
  const plan = await runningPlan(work, quote);
  if (!plan) return;
  const parts = await work.list(Payment, { installment_plan_id: plan.id });
  const latest = addDays(schedule_date, -DAYS_BEFORE);
  const dues: string[] = [];
  for (const part of parts.sort((a, b) => (a.installment_number ?? 0) - (b.installment_number ?? 0))) {
    if (part.due_date === null) continue;
    const isOpen = part.payment_status === 'pending' || part.payment_status === 'failed';
    const shifted = addDays(part.due_date, days);
    const due_date = !isOpen ? part.due_date : shifted < today ? today : shifted;
    if (isOpen && due_date > latest)
      throw new Invalid({
        schedule_date: `Instalment ${part.installment_number} could not be paid 30 days before: choose ${addDays(due_date, DAYS_BEFORE)} or later, or cancel the instalment plan first.`,
      });
    if (due_date !== part.due_date) {
      await work.change(Payment, part, { due_date });
      work.remark(`Instalment ${part.installment_number} of ${part.total_installments}`, `due ${due_date}`);
    }
    dues.push(due_date);
  }
  const [first] = dues;
  const last = dues.at(-1);
  if (first && last)
    await work.change(InstallmentPaymentPlan, plan, { first_payment_date: first, final_payment_date: last });
}

async function moveAftercare(
  work: Work,
  quote: Quote,
  { days, today }: Pick<Move, 'days' | 'today'>,
): Promise<void> {
  const plan = await work.findBy(AfterCare, { quote_id: quote.id });
  if (!plan || plan.status === 'completed') return;
  if (days !== 0) await shiftPlan(work, plan, { days, from: WHOLE_PLAN, today, field: 'schedule_date' });
  work.remark('Reminders', 'follow the new dates of the plan by themselves');
}

/** Nobody rebooks these by themselves. */
async function remarkOnTravel(work: Work, quote: Quote): Promise<void> {
  for (const hotel of await work.manager.findBy(Hotel, { quote_id: quote.id }))
    if (hotel.status !== 'cancelled')
      work.remark(
        `Hotel to look at: ${hotel.hotel_name}`,
        `${hotel.check_in_date} to ${hotel.check_out_date}`,
      );
  for (const flight of await work.manager.findBy(Flight, { quote_id: quote.id }))
    if (flight.status !== 'cancelled')
      work.remark(`Flight to look at: ${flight.flight_number}`, flight.departs_at.toISOString().slice(0, 10));
}
