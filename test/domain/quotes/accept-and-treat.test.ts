import { addDays, dayIn } from '../../../src/core/dates.js';
import { AfterCare, AftercareMilestone } from '../../../src/domain/aftercare/entities.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { Provider } from '../../../src/domain/providers/entities.js';
import { acceptQuoteForPatient, firstDay } from '../../../src/domain/quotes/accept-quote-for-patient.js';
import { completeTreatment } from '../../../src/domain/quotes/complete-treatment.js';
import { Quote, Schedule, Timeline } from '../../../src/domain/quotes/entities.js';
import { extendQuoteExpiry } from '../../../src/domain/quotes/extend-quote-expiry.js';
import { markArrived } from '../../../src/domain/quotes/mark-arrived.js';
import { Treatment } from '../../../src/domain/catalogue/entities.js';
import { appointmentOf, aQuote, aQuoteThatIs, reload } from '../../support/bookings.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { anInquiry, aPlatformRate, aTreatment } from '../../support/journey.js';
import { daysFromNow } from '../../support/story.js';
import { actorAs, aTemplate, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
  await aPlatformRate(15);
});
afterAll(() => db.close());

const support = () => actorAs('support', staff.support);
const told = async (subject_id: string) =>
  (await db.app.manager.findBy(AlertsNotification, { subject_id }))
    .map(({ notifiable_type, type }) => `${notifiable_type} ${type}`)
    .sort();

test('more time counts from when the quote would have expired, and not after', async () => {
  const quote = await aQuote();
  await extendQuoteExpiry(support(), quote.id, { expiration_hours: 10 });
  const { expires_at } = await reload(quote.id);
  expect(expires_at!.getTime()).toBe(quote.expires_at!.getTime() + 10 * 3_600_000);
  const expired = await aQuote({ expires_at: new Date('2026-01-01T00:00:00Z') });
  await expect(extendQuoteExpiry(support(), expired.id, { expiration_hours: 1 })).rejects.toThrow(
    'This quote has expired: enter a new one for the clinic.',
  );
  await expect(acceptQuoteForPatient(support(), expired.id, {})).rejects.toThrow('This quote has expired');
});

test('an accepted quote holds the appointment, and the other offers end', async () => {
  const inquiry = await anInquiry();
  const quote = await aQuote({ inquiry_id: inquiry.id, treatment_date: [daysFromNow(80), daysFromNow(70)] });
  const other = await aQuote({ inquiry_id: inquiry.id });
  const draft = await aQuote({ inquiry_id: inquiry.id, status: 'inquiry' });
  await acceptQuoteForPatient(support(), quote.id, {});
  expect(await reload(quote.id)).toMatchObject({ status: 'accepted', auto_accepted: false });
  expect(await appointmentOf(quote.id)).toMatchObject({ schedule_date: daysFromNow(70), status: 'pending' });
  expect((await reload(other.id)).status).toBe('rejected');
  expect((await reload(draft.id)).status).toBe('cancelled');
  expect(await told(quote.id)).toEqual(['Patient quote.accepted', 'Provider quote.accepted']);
  expect(await told(other.id)).toEqual(['Provider quote.rejected']);
  expect(await told(draft.id)).toEqual([]);
});

test('a date that the clinic holds already is taken, and the acceptance counts as made by itself', async () => {
  const quote = await aQuote({ appointment_pre_scheduled: true });
  await make(Schedule, { quote_id: quote.id, schedule_date: daysFromNow(33), status: 'pending' });
  await acceptQuoteForPatient(support(), quote.id, {});
  expect(await reload(quote.id)).toMatchObject({ auto_accepted: true });
  expect(await db.app.manager.countBy(Schedule, { quote_id: quote.id })).toBe(1);
  expect(await appointmentOf(quote.id)).toMatchObject({ schedule_date: daysFromNow(33) });
});

test('the first day that is not over is taken, within a range tomorrow at the earliest', () => {
  const on = (...treatment_date: string[]) => firstDay({ treatment_date } as Quote, '2026-06-10');
  expect(on('2026-06-20')).toBe('2026-06-20');
  expect(on('2026-06-01', '2026-06-10', '2026-06-30')).toBe('2026-06-10');
  expect(on('2026-06-01', '2026-06-30')).toBe('2026-06-11');
  expect(on('2026-06-01', '2026-06-02')).toBeNull();
});

test('two quotes of one inquiry accepted at once: one is', async () => {
  const inquiry = await anInquiry();
  const quotes = [];
  for (let n = 0; n < 6; n++) quotes.push(await aQuote({ inquiry_id: inquiry.id }));
  const { won } = await allAtOnce(
    quotes.map(
      ({ id }) =>
        () =>
          acceptQuoteForPatient(support(), id, {}),
    ),
  );
  expect(won).toBe(1);
  const states = (await db.app.manager.findBy(Quote, { inquiry_id: inquiry.id })).map(({ status }) => status);
  expect(states.sort()).toEqual(['accepted', ...Array.from({ length: 5 }, () => 'rejected')]);
});

test('no quote of a suspended clinic is accepted, and the way on is shown', async () => {
  const quote = await aQuote();
  await db.app.manager.update(Provider, { id: quote.provider_id }, { status: 'suspended' });
  await expect(acceptQuoteForPatient(support(), quote.id, {})).rejects.toMatchObject({
    message: 'This clinic takes no bookings at the moment.',
    unlock: { table: 'providers', id: quote.provider_id, action: 'reactivateProvider' },
  });
});

test('arrival and completion are in the timeline of the day, and aftercare starts from the treatment’s template', async () => {
  const template = await aTemplate([7, 30]);
  const treatment = await aTreatment({ aftercare_template_id: template.id });
  const quote = await aQuoteThatIs('confirmed', { treatment_id: treatment.id });
  await markArrived(support(), quote.id, {});
  const plan = await completeTreatment(support(), quote.id, { graft_count: '3000' });
  const stages = await db.app.manager.find(Timeline, { where: { quote_id: quote.id }, order: { id: 'ASC' } });
  expect(
    stages.map(({ stage, graft_count, recorded_by_id }) => [stage, graft_count, recorded_by_id]),
  ).toEqual([
    ['arrived', null, staff.support],
    ['completed', 3000, staff.support],
  ]);
  expect(await db.app.manager.findOneByOrFail(AfterCare, { id: plan.id })).toMatchObject({
    quote_id: quote.id,
    aftercare_type: 'treatment_linked',
    aftercare_template_id: template.id,
    provider_id: quote.provider_id,
    status: 'active',
  });
  const today = dayIn('utc', new Date());
  const milestones = await db.app.manager.find(AftercareMilestone, {
    where: { after_care_id: plan.id },
    order: { start_date: 'ASC' },
  });
  expect(milestones.map(({ start_date, end_date }) => [start_date, end_date])).toEqual([
    [today, addDays(today, 6)],
    [addDays(today, 7), addDays(today, 36)],
  ]);
});

test('a treatment without a template asks for one', async () => {
  const treatment = await aTreatment();
  const quote = await aQuoteThatIs('inprogress', { treatment_id: treatment.id });
  await expect(completeTreatment(support(), quote.id, {})).rejects.toMatchObject({
    fields: { aftercare_template_id: 'This treatment names no template: choose one.' },
  });
  const template = await aTemplate();
  await completeTreatment(support(), quote.id, { aftercare_template_id: template.id });
  expect((await reload(quote.id)).status).toBe('aftercare');
  expect(
    (await db.app.manager.findOneByOrFail(Treatment, { id: treatment.id })).aftercare_template_id,
  ).toBeNull();
});

test('twenty completions start one plan', async () => {
  const quote = await aQuoteThatIs('inprogress');
  const { won, read } = await allAtOnce(times(20, () => completeTreatment(support(), quote.id, {})));
  expect({ won, read }).toEqual({ won: 1, read: ['This treatment is completed already.'] });
  expect(await db.app.manager.countBy(AfterCare, { quote_id: quote.id })).toBe(1);
});
