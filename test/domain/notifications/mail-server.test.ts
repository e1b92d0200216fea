import { type Queue } from 'bull';
import { FailedJob } from '../../../src/core/entities.js';
import { setLogLevel } from '../../../src/core/log.js';
import { useMail } from '../../../src/core/mail.js';
import { connectQueue, disconnectQueue } from '../../../src/core/queue.js';
import { deliverNotification } from '../../../src/domain/notifications/deliver-notification.js';
import { AlertsNotification, NotificationMail } from '../../../src/domain/notifications/entities.js';
import { mailNotification } from '../../../src/domain/notifications/mail-notification.js';
import { startWorker } from '../../../src/jobs/worker.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { aNotice, job, mailsOf } from '../../support/mails.js';
import { redisUrl } from '../../support/server.js';
import { type MailServer, openMailServer } from '../../support/smtp.js';
import { until } from '../../support/until.js';
import { aPatient } from '../../support/world.js';

let db: TestDatabase;
let server: MailServer;
const office = 'https://office.example.com';

beforeAll(() => setLogLevel('silent'));
beforeEach(async () => {
  db = await openTestDatabase();
  server = await openMailServer();
  useMail(server.url, { office, from: 'Hairline <post@hairline.example>' });
});
afterEach(async () => {
  await server.close();
  await db.close();
});

/** A notification that is shown, and the mail that it owes. */
async function owed() {
  const patient = await aPatient({ email_verified_at: new Date() });
  const notification = await aNotice(db, { type: 'Patient', id: patient.id });
  await deliverNotification(job, notification.id);
  const [mail] = await mailsOf(db, notification);
  return { patient, notification, mail: mail! };
}
const stored = ({ id }: { id: string }) => db.app.manager.findOneByOrFail(NotificationMail, { id });

test('a mail goes to a server, from the address of the settings', async () => {
  const { patient, mail } = await owed();
  await mailNotification(job, mail.id);
  expect(server.taken).toHaveLength(1);
  expect(server.taken[0]).toContain('From: Hairline <post@hairline.example>');
  expect(server.taken[0]).toContain(`To: ${patient.email}`);
  expect(server.taken[0]).toContain(`Message-ID: <${mail.id}@hairline.example>`);
});

test('an address that is refused for good is noted, and not tried again', async () => {
  const { patient, mail } = await owed();
  server.answer('550 5.1.1 No such person');
  await mailNotification(job, mail.id);
  const refused = await stored(mail);
  expect(refused).toMatchObject({ mail_state: 'refused', failure: 'The mail server refused it (550).' });
  expect(refused.failure).not.toContain(patient.email);
  server.answer(null);
  await mailNotification(job, mail.id);
  expect(server.taken).toEqual([]);
});

test('a server that is busy is asked again', async () => {
  const { patient, mail } = await owed();
  server.answer('451 Come back later');
  const failure = await mailNotification(job, mail.id).catch((error: Error) => error);
  expect(failure).toMatchObject({ name: 'MailNotSent' });
  expect(String(failure)).not.toContain(patient.email);
  expect(await stored(mail)).toMatchObject({ mail_state: 'pending', claimed_at: null });
  server.answer(null);
  await mailNotification(job, mail.id);
  expect(await stored(mail)).toMatchObject({ mail_state: 'sent' });
  expect(server.taken).toHaveLength(1);
});

test('while the server is away the app shows the notification; what has failed for good can be tried again', async () => {
  await server.close();
  const queue: Queue = connectQueue(redisUrl());
  await until('the queue is connected', () => queue.client.status === 'ready');
  const stop = startWorker(queue);
  try {
    const patient = await aPatient({ email_verified_at: new Date() });
    const { id } = await aNotice(db, { type: 'Patient', id: patient.id });
    const shown = async () =>
      (await db.app.manager.findOneByOrFail(AlertsNotification, { id })).delivery_state === 'delivered';
    await until('the app shows it', shown);
    const [mail] = await db.app.manager.findBy(NotificationMail, { alerts_notification_id: id });
    const waiting = async () =>
      (await queue.getJobs(['delayed'])).find(({ attemptsMade }) => attemptsMade > 0);
    await until('it was tried', async () => (await waiting()) !== undefined);
    await until('it waits again', async () => (await stored(mail!)).mail_state === 'pending');
    await until('it has failed for good', async () => {
      // As before its last try; said again where that one had begun.
      const entry = await waiting();
      if (entry) {
        await queue.client.hset(queue.toKey(String(entry.id)), 'attemptsMade', '7');
        await entry.promote().catch(() => undefined);
      }
      return db.app.manager.existsBy(FailedJob, { queue: 'mail-notification' });
    });
    server = await openMailServer();
    useMail(server.url, { office });
    await db.app.getRepository(FailedJob).delete({ queue: 'mail-notification' });
    await until('it is sent', async () => (await stored(mail!)).mail_state === 'sent');
    expect(server.taken).toHaveLength(1);
  } finally {
    await stop();
    await queue.obliterate({ force: true });
    await disconnectQueue();
  }
});
