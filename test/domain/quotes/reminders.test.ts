import { addDays, dayIn } from '../../../src/core/dates.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { acceptQuoteForPatient } from '../../../src/domain/quotes/accept-quote-for-patient.js';
import { type Quote, Schedule } from '../../../src/domain/quotes/entities.js';
import { remindOfAppointments } from '../../../src/domain/quotes/remind-of-appointments.js';
import { remindOfQuotes } from '../../../src/domain/quotes/remind-of-quotes.js';
import { aQuote } from '../../support/bookings.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { aClinic, actorAs, make } from '../../support/world.js';

const world = staffedDatabase();
const ahead = (hours: number) => new Date(Math.floor(Date.now() / 1000) * 1000 + hours * 3_600_000);
const told = async ({ id }: { id: string }) =>
  (await world.db.app.manager.findBy(AlertsNotification, { subject_id: id }))
    .map(({ notifiable_type, type }) => `${notifiable_type} ${type}`)
    .sort();
const together = async (run: () => Promise<number>) =>
  (await Promise.all([1, 2, 3, 4].map(run))).reduce((sum, one) => sum + one);

afterEach(async () => {
  await world.db.app.query("UPDATE quotes SET status = 'cancelled'");
});

describe('a quote', () => {
  test('is reminded of within its last six hours, once, and again when it was extended', async () => {
    const ending = await aQuote({ expires_at: ahead(5) });
    const open = await aQuote({ expires_at: ahead(7) });
    expect(await together(remindOfQuotes)).toBe(1);
    expect(await remindOfQuotes()).toBe(0);
    expect([await told(ending), await told(open)]).toEqual([['Patient quote.ends_soon'], []]);
    await world.db.app.query('UPDATE quotes SET expires_at = expires_at + INTERVAL 1 DAY WHERE id = ?', [
      ending.id,
    ]);
    expect(await remindOfQuotes()).toBe(0);
    await world.db.app.query('UPDATE quotes SET expires_at = expires_at - INTERVAL 22 HOUR WHERE id = ?', [
      ending.id,
    ]);
    expect(await remindOfQuotes()).toBe(0);
    await world.db.app.query('UPDATE quotes SET expires_at = expires_at - INTERVAL 1 HOUR WHERE id = ?', [
      ending.id,
    ]);
    expect(await remindOfQuotes()).toBe(1);
  });

  test('that is answered, over or a draft is let alone', async () => {
    for (const status of ['inquiry', 'accepted', 'rejected', 'cancelled'])
      await aQuote({ status, expires_at: ahead(1) });
    await aQuote({ expires_at: ahead(-1) });
    expect(await remindOfQuotes()).toBe(0);
  });

  test('that is accepted at the same moment is told at most once', async () => {
    const quote = await aQuote({ expires_at: ahead(1) });
    await Promise.all([
      acceptQuoteForPatient(actorAs('support', world.staff.support), quote.id, {}),
      remindOfQuotes(),
    ]);
    expect(await remindOfQuotes()).toBe(0);
    expect((await told(quote)).filter((line) => line.endsWith('ends_soon')).length).toBeLessThan(2);
  });
});

describe('an appointment', () => {
  async function anAppointment(days: number, zone = 'UTC', values: Partial<Quote> = {}) {
    const { id: provider_id } = await aClinic({ timezone: zone });
    const quote = await aQuote({ status: 'confirmed', provider_id, ...values });
    const schedule_date = addDays(dayIn(zone, new Date()), days);
    return make(Schedule, { quote_id: quote.id, schedule_date, status: 'confirmed' });
  }

  test('is told a week and a day before, to both sides, each once', async () => {
    const appointment = await anAppointment(7);
    expect(await together(remindOfAppointments)).toBe(1);
    expect(await remindOfAppointments()).toBe(0);
    await world.db.app.query('UPDATE schedules SET schedule_date = ? WHERE id = ?', [
      addDays(dayIn('UTC', new Date()), 1),
      appointment.id,
    ]);
    expect(await remindOfAppointments()).toBe(1);
    expect(await remindOfAppointments()).toBe(0);
    expect(await told(appointment)).toEqual([
      'Patient appointment.day',
      'Patient appointment.week',
      'Provider appointment.day',
      'Provider appointment.week',
    ]);
  });

  test.each(['Pacific/Auckland', 'Pacific/Honolulu'])('counts the days of a clinic in %s', async (zone) => {
    const near = await anAppointment(1, zone);
    const [today, after] = [await anAppointment(0, zone), await anAppointment(2, zone)];
    expect(await remindOfAppointments()).toBe(1);
    expect([await told(near), await told(today), await told(after)]).toEqual([
      ['Patient appointment.day', 'Provider appointment.day'],
      [],
      [],
    ]);
  });

  test('that is not confirmed, cancelled or between the days is let alone', async () => {
    await anAppointment(1, 'UTC', { status: 'accepted' });
    const cancelled = await anAppointment(1);
    await world.db.app.query("UPDATE schedules SET status = 'cancelled' WHERE id = ?", [cancelled.id]);
    for (const days of [0, 2, 4, 8]) await anAppointment(days);
    expect(await remindOfAppointments()).toBe(0);
  });
});
