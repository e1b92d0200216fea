import { addDays, dayIn } from '../../../src/core/dates.js';
import { AfterCare, AftercareMilestone } from '../../../src/domain/aftercare/entities.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { InstallmentPaymentPlan, Payment } from '../../../src/domain/payments/entities.js';
import { cancelBooking } from '../../../src/domain/quotes/cancel-booking.js';
import { type Quote, Schedule } from '../../../src/domain/quotes/entities.js';
import { rescheduleTreatment } from '../../../src/domain/quotes/reschedule-treatment.js';
import { appointmentOf, aQuoteThatIs, reload } from '../../support/bookings.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { aPlatformRate } from '../../support/journey.js';
import { daysFromNow } from '../../support/story.js';
import { actorAs, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
  await aPlatformRate(15);
});
afterAll(() => db.close());

const support = () => actorAs('support', staff.support);
const reason = 'The patient asked for it.';
const told = async (subject_id: string) =>
  (await db.app.manager.findBy(AlertsNotification, { subject_id }))
    .map(({ notifiable_type, type }) => `${notifiable_type} ${type}`)
    .sort();
const remarksOf = (preview: { remarks: { label: string; value: string }[] }) =>
  preview.remarks.map(({ label, value }) => `${label}: ${value}`);

async function inInstalments(quote: Quote, dues: readonly string[]): Promise<InstallmentPaymentPlan> {
  const { patient_id } = await db.app
    .query<{ patient_id: string }[]>('SELECT patient_id FROM inquiries WHERE id = ?', [quote.inquiry_id])
    .then(([row]) => row!);
  const plan = await make(InstallmentPaymentPlan, {
    quote_id: quote.id,
    patient_id,
    total_amount: '3000.00',
    installment_amount: '1000.00',
    number_of_installments: dues.length,
    first_payment_date: dues[0]!,
    final_payment_date: dues.at(-1)!,
  });
  for (const [at, due_date] of dues.entries())
    await make(Payment, {
      quote_id: quote.id,
      patient_id,
      provider_id: quote.provider_id,
      amount: '1000.00',
      currency: 'EUR',
      payment_type: 'final',
      payment_method: 'card',
      payment_status: at === 0 ? 'completed' : 'pending',
      installment_plan_id: plan.id,
      installment_number: at + 1,
      total_installments: dues.length,
      is_installment: true,
      due_date,
    });
  return plan;
}

const duesOf = async (plan: InstallmentPaymentPlan) =>
  (
    await db.app.manager.find(Payment, {
      where: { installment_plan_id: plan.id },
      order: { installment_number: 'ASC' },
    })
  ).map(({ due_date, payment_status }) => [due_date, payment_status]);

test('a cancelled booking ends its appointment, its instalments and its plan, and says what can go back', async () => {
  const quote = await aQuoteThatIs('confirmed');
  const plan = await inInstalments(quote, [daysFromNow(0), daysFromNow(20), daysFromNow(40)]);
  const preview = await cancelBooking.preview(support(), quote.id, { reason });
  expect(remarksOf(preview)).toEqual([
    'Paid so far: 1000.00 EUR',
    'Refundable of the final (card): 1000.00 EUR',
  ]);
  await cancelBooking(support(), quote.id, { reason });
  expect((await duesOf(plan)).map(([, state]) => state)).toEqual(['completed', 'failed', 'failed']);
  expect(await db.app.manager.findOneBy(InstallmentPaymentPlan, { id: plan.id })).toMatchObject({
    status: 'cancelled',
  });
  expect(await appointmentOf(quote.id)).toMatchObject({ status: 'cancelled' });
  expect(await told(quote.id)).toEqual(
    expect.arrayContaining(['Patient quote.cancelled', 'Provider quote.cancelled']),
  );
});

test('a plan that runs is suspended with the booking', async () => {
  const quote = await aQuoteThatIs('aftercare');
  await cancelBooking(support(), quote.id, { reason });
  expect(await db.app.manager.findOneBy(AfterCare, { quote_id: quote.id })).toMatchObject({
    status: 'suspended',
    suspension_reason: `The booking was cancelled. ${reason}`,
  });
});

test('a new date moves the appointment and the instalments that are still to come', async () => {
  const quote = await aQuoteThatIs('confirmed');
  const plan = await inInstalments(quote, [daysFromNow(-1), daysFromNow(20), daysFromNow(60)]);
  const input = { schedule_date: daysFromNow(110), schedule_time: '09:30', reason };
  const preview = await rescheduleTreatment.preview(support(), quote.id, input);
  expect(remarksOf(preview)).toEqual([
    'Moves by: 10 days',
    `Instalment 2 of 3: due ${daysFromNow(30)}`,
    `Instalment 3 of 3: due ${daysFromNow(70)}`,
  ]);
  await rescheduleTreatment(support(), quote.id, input);
  expect(await appointmentOf(quote.id)).toMatchObject({
    schedule_date: daysFromNow(110),
    schedule_time: '09:30:00',
  });
  expect((await reload(quote.id)).treatment_date).toEqual([daysFromNow(110)]);
  expect((await duesOf(plan)).map(([due]) => due)).toEqual([
    daysFromNow(-1),
    daysFromNow(30),
    daysFromNow(70),
  ]);
  expect(await db.app.manager.findOneBy(InstallmentPaymentPlan, { id: plan.id })).toMatchObject({
    final_payment_date: daysFromNow(70),
  });
});

test('a date before which the instalments could not all be paid is refused, with the first that could', async () => {
  const quote = await aQuoteThatIs('confirmed');
  const plan = await inInstalments(quote, [daysFromNow(-1), daysFromNow(20), daysFromNow(60)]);
  await expect(
    rescheduleTreatment(support(), quote.id, { schedule_date: daysFromNow(20), reason }),
  ).rejects.toMatchObject({
    fields: { schedule_date: expect.stringContaining(`choose ${daysFromNow(30)} or later`) as string },
  });
  expect((await duesOf(plan)).map(([due]) => due)).toEqual([
    daysFromNow(-1),
    daysFromNow(20),
    daysFromNow(60),
  ]);
});

test('a treatment that turns out to have been earlier takes its recovery plan along', async () => {
  const quote = await aQuoteThatIs('aftercare');
  const today = dayIn('utc', new Date());
  await db.app.manager.update(Schedule, { quote_id: quote.id }, { schedule_date: today });
  await rescheduleTreatment(support(), quote.id, { schedule_date: addDays(today, -3), reason });
  const plan = await db.app.manager.findOneByOrFail(AfterCare, { quote_id: quote.id });
  const [first] = await db.app.manager.find(AftercareMilestone, {
    where: { after_care_id: plan.id },
    order: { start_date: 'ASC' },
  });
  expect(first?.start_date).toBe(addDays(today, -3));
});

test.each([
  [{ schedule_date: daysFromNow(-3) }, 'This day has passed.'],
  [{ schedule_date: '2026-02-30' }, 'A date such as 2026-01-31.'],
  [{ schedule_date: daysFromNow(100) }, 'The appointment is on this day already.'],
])('%j is no new date', async (input, sentence) => {
  const quote = await aQuoteThatIs('confirmed');
  await expect(rescheduleTreatment(support(), quote.id, { ...input, reason })).rejects.toMatchObject({
    fields: { schedule_date: sentence },
  });
});
