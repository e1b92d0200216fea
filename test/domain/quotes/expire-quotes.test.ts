import { AuditEntry } from '../../../src/core/entities.js';
import { WorkflowTimeline } from '../../../src/domain/inquiries/entities.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { type Quote } from '../../../src/domain/quotes/entities.js';
import { acceptQuoteForPatient } from '../../../src/domain/quotes/accept-quote-for-patient.js';
import { expireQuotes } from '../../../src/domain/quotes/expire-quotes.js';
import { aQuote, reload } from '../../support/bookings.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { actorAs } from '../../support/world.js';

const world = staffedDatabase();
const ago = (seconds: number) => new Date(Math.floor(Date.now() / 1000) * 1000 - seconds * 1000);

const told = async ({ id }: Quote) =>
  (await world.db.app.manager.findBy(AlertsNotification, { subject_id: id }))
    .map(({ notifiable_type, type }) => `${notifiable_type} ${type}`)
    .sort();

test('a quote that nobody answered ends at its minute, and both sides learn of it once', async () => {
  const late = await aQuote({ expires_at: ago(1) });
  const open = await aQuote();
  expect(await expireQuotes()).toBe(1);
  expect(await expireQuotes()).toBe(0);
  expect((await reload(late.id)).status).toBe('cancelled');
  expect((await reload(open.id)).status).toBe('quote');
  expect(await told(late)).toEqual(['Patient quote.expired', 'Provider quote.expired']);
  const { inquiry_id } = late;
  const events = await world.db.app.manager.findBy(WorkflowTimeline, { inquiry_id });
  expect(events.map(({ event }) => event)).toContain('quote_expired');
  const entries = await world.db.app.manager.findBy(AuditEntry, {
    entity_id: late.id,
    action: 'expireQuotes',
  });
  expect(entries).toMatchObject([{ actor_type: 'System', door: 'job' }]);
});

test('drafts, answered quotes and those without an end are let alone', async () => {
  for (const status of ['inquiry', 'accepted', 'rejected', 'cancelled', 'completed'])
    await aQuote({ status, expires_at: ago(60) });
  await aQuote({ expires_at: null });
  expect(await expireQuotes()).toBe(0);
});

test('four workers at once end each quote once', async () => {
  const quotes = await Promise.all(Array.from({ length: 12 }, () => aQuote({ expires_at: ago(5) })));
  const done = await Promise.all([1, 2, 3, 4].map(() => expireQuotes()));
  expect(done.reduce((sum, one) => sum + one)).toBe(12);
  for (const quote of quotes) expect(await told(quote)).toHaveLength(2);
});

test('a quote is accepted or expires, never both', async () => {
  const quote = await aQuote({ expires_at: new Date(ago(0).getTime() + 1000) });
  const accepting = acceptQuoteForPatient(actorAs('support', world.staff.support), quote.id, {});
  const [accepted] = await Promise.allSettled([accepting, expireQuotes()]);
  await expireQuotes();
  const { status } = await reload(quote.id);
  expect(status).toBe(accepted.status === 'fulfilled' ? 'accepted' : 'cancelled');
});
