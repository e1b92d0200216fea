import { type Verb } from '../../../src/core/verb.js';
import { WorkflowTimeline } from '../../../src/domain/inquiries/entities.js';
import { Patient } from '../../../src/domain/people/entities.js';
import { Inquiry } from '../../../src/domain/inquiries/entities.js';
import { acceptQuoteForPatient } from '../../../src/domain/quotes/accept-quote-for-patient.js';
import { cancelBooking } from '../../../src/domain/quotes/cancel-booking.js';
import { completeTreatment } from '../../../src/domain/quotes/complete-treatment.js';
import { extendQuoteExpiry } from '../../../src/domain/quotes/extend-quote-expiry.js';
import { markArrived } from '../../../src/domain/quotes/mark-arrived.js';
import { quote as moves } from '../../../src/domain/quotes/moves.js';
import { rejectQuoteForPatient } from '../../../src/domain/quotes/reject-quote-for-patient.js';
import { rescheduleTreatment } from '../../../src/domain/quotes/reschedule-treatment.js';
import { QUOTE_STATES, type QuoteState } from '../../../src/domain/quotes/states.js';
import { submitQuoteForClinic } from '../../../src/domain/quotes/submit-quote-for-clinic.js';
import { aQuoteThatIs, reload } from '../../support/bookings.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { aPlatformRate } from '../../support/journey.js';
import { daysFromNow } from '../../support/story.js';
import { actorAs, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase();
  staff = await makeStaff(db);
  await aPlatformRate(15);
});
afterAll(() => db.close());

const support = () => actorAs('support', staff.support);
const reason = 'The patient asked for it.';

const verbs: Record<string, { press: Verb; input: object; to: QuoteState }> = {
  submitQuoteForClinic: { press: submitQuoteForClinic, input: {}, to: 'quote' },
  acceptQuoteForPatient: { press: acceptQuoteForPatient, input: {}, to: 'accepted' },
  rejectQuoteForPatient: { press: rejectQuoteForPatient, input: { reason }, to: 'rejected' },
  markArrived: { press: markArrived, input: {}, to: 'inprogress' },
  completeTreatment: { press: completeTreatment, input: {}, to: 'aftercare' },
  cancelBooking: { press: cancelBooking, input: { reason }, to: 'cancelled' },
};
const EVENTS: Partial<Record<QuoteState, string>> = {
  quote: 'quote_submitted',
  accepted: 'quote_accepted',
  rejected: 'quote_rejected',
  inprogress: 'treatment_started',
  aftercare: 'treatment_completed',
  cancelled: 'quote_cancelled',
};

describe.each(Object.entries(verbs))('%s', (_name, { press, input, to }) => {
  test.each(QUOTE_STATES)('of a quote that is %s', async (from) => {
    const quote = await aQuoteThatIs(from);
    const eventsOf = async () =>
      (await db.app.manager.findBy(WorkflowTimeline, { inquiry_id: quote.inquiry_id })).map(
        ({ event }) => event,
      );
    const before = await eventsOf();
    if (moves.can(from, to)) {
      await press(support(), quote.id, input);
      expect((await reload(quote.id)).status).toBe(to);
      expect((await eventsOf()).filter((event) => event === EVENTS[to])).toHaveLength(
        before.filter((event) => event === EVENTS[to]).length + 1,
      );
      return;
    }
    await expect(press(support(), quote.id, input)).rejects.toMatchObject({ status: 409 });
    expect((await reload(quote.id)).status).toBe(from);
    expect(await eventsOf()).toEqual(before);
  });
});

test.each(QUOTE_STATES)(
  'time is given and dates are moved only where that means something: %s',
  async (from) => {
    const quote = await aQuoteThatIs(from);
    const extended = extendQuoteExpiry(support(), quote.id, { expiration_hours: 5 });
    if (from === 'quote') await extended;
    else await expect(extended).rejects.toMatchObject({ status: 409 });
    const done = from === 'aftercare';
    const moved = rescheduleTreatment(support(), quote.id, {
      schedule_date: daysFromNow(done ? -1 : 120),
      reason,
    });
    if (['accepted', 'confirmed', 'inprogress', 'aftercare'].includes(from)) await moved;
    else await expect(moved).rejects.toMatchObject({ status: 409 });
  },
);

test('the patient follows the journey, and anonymity opens and never closes again', async () => {
  const seen = [];
  for (const state of ['quote', 'accepted', 'confirmed', 'inprogress', 'aftercare'] as const) {
    const quote = await aQuoteThatIs(state);
    seen.push([state, ...(await patientOf(quote.inquiry_id))]);
  }
  expect(seen).toEqual([
    ['quote', 'inquiry', 'full'],
    ['accepted', 'accepted', 'partial'],
    ['confirmed', 'confirmed', 'none'],
    ['inprogress', 'inprogress', 'none'],
    ['aftercare', 'aftercare', 'none'],
  ]);
  const booked = await aQuoteThatIs('confirmed');
  await cancelBooking(support(), booked.id, { reason });
  expect(await patientOf(booked.inquiry_id)).toEqual(['cancelled', 'none']);
});

async function patientOf(inquiryId: string): Promise<[string | null, string]> {
  const { patient_id } = await db.app.manager.findOneByOrFail(Inquiry, { id: inquiryId });
  const { status, anonymization_level } = await db.app.manager.findOneByOrFail(Patient, { id: patient_id });
  return [status, anonymization_level];
}

test.each(['medical', 'finance', 'content', 'auditor'])('%s moves no quote', async (role) => {
  const quote = await aQuoteThatIs('quote');
  for (const { press, input } of Object.values(verbs))
    await expect(press(actorAs(role), quote.id, input)).rejects.toMatchObject({ code: 'forbidden' });
});
