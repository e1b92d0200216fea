import { systemActor } from '../../src/core/actor.js';
import { transact } from '../../src/core/transact.js';
import { moveQuote } from '../../src/domain/quotes/move-quote.js';
import { Quote, Schedule } from '../../src/domain/quotes/entities.js';
import { type QuoteState } from '../../src/domain/quotes/states.js';
import { acceptQuoteForPatient } from '../../src/domain/quotes/accept-quote-for-patient.js';
import { cancelBooking } from '../../src/domain/quotes/cancel-booking.js';
import { completeTreatment } from '../../src/domain/quotes/complete-treatment.js';
import { markArrived } from '../../src/domain/quotes/mark-arrived.js';
import { rejectQuoteForPatient } from '../../src/domain/quotes/reject-quote-for-patient.js';
import { anInquiry, aTreatment } from './journey.js';
import { daysFromNow } from './story.js';
import { aClinic, aTemplate, make } from './world.js';

const system = systemActor('seed', 'test');
const HOUR_MS = 3_600_000;

/** A quote that the patient has and has not answered; 100 days ahead. */
export async function aQuote(values: Partial<Quote> = {}): Promise<Quote> {
  return make(Quote, {
    treatment_date: [daysFromNow(100)],
    commission: 15,
    quote_amount: '3000.00',
    currency: 'EUR',
    status: 'quote',
    deposit_percentage: 20,
    expires_at: new Date(Math.floor(Date.now() / 1000) * 1000 + 48 * HOUR_MS),
    ...values,
    inquiry_id: values.inquiry_id ?? (await anInquiry()).id,
    provider_id: values.provider_id ?? (await aClinic({ timezone: 'UTC' })).id,
    treatment_id: values.treatment_id ?? (await aTreatment()).id,
  });
}

/** A quote that has come as far as this by the verbs themselves; only the payment is left out. */
export async function aQuoteThatIs(state: QuoteState, values: Partial<Quote> = {}): Promise<Quote> {
  if (state === 'inquiry') return aQuote({ ...values, status: 'inquiry', expires_at: null });
  const treatment_id =
    values.treatment_id ?? (await aTreatment({ aftercare_template_id: (await aTemplate()).id })).id;
  const { id } = await aQuote({ ...values, treatment_id });
  const reason = 'Because it is so.';
  const steps: Partial<Record<QuoteState, () => Promise<unknown>>> = {
    accepted: () => acceptQuoteForPatient(system, id, {}),
    confirmed: () => confirm(id),
    inprogress: () => markArrived(system, id, {}),
    aftercare: () => completeTreatment(system, id, {}),
    completed: () => complete(id),
  };
  const path: QuoteState[] = ['accepted', 'confirmed', 'inprogress', 'aftercare', 'completed'];
  if (state === 'rejected') await rejectQuoteForPatient(system, id, { reason });
  else if (state === 'cancelled') await cancelBooking(system, id, { reason });
  else for (const step of path.slice(0, path.indexOf(state) + 1)) await steps[step]!();
  return reload(id);
}

export const reload = (id: string): Promise<Quote> =>
  transact(system, null, 'look', (work) => work.find(Quote, id));

export const appointmentOf = (id: string): Promise<Schedule | null> =>
  transact(system, null, 'look', (work) => work.findBy(Schedule, { quote_id: id }));

/** As the first payment that reaches the deposit does. */
function confirm(id: string): Promise<void> {
  return transact(system, null, 'confirm', async (work) =>
    moveQuote(work, await work.find(Quote, id), { to: 'confirmed', event: 'quote_confirmed' }),
  );
}

/** As the patient's review does. */
function complete(id: string): Promise<void> {
  return transact(system, null, 'complete', async (work) =>
    moveQuote(work, await work.find(Quote, id), { to: 'completed', event: 'review_submitted' }),
  );
}
