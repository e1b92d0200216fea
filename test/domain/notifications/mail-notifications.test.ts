import { randomUUID } from 'node:crypto';
import { OutboxMessage } from '../../../src/core/entities.js';
import { useMail } from '../../../src/core/mail.js';
import { deliverNotification } from '../../../src/domain/notifications/deliver-notification.js';
import { AlertsNotification, NotificationMail } from '../../../src/domain/notifications/entities.js';
import { mailNotification, SENDING_MS } from '../../../src/domain/notifications/mail-notification.js';
import { Patient, User } from '../../../src/domain/people/entities.js';
import { NotificationPreference, ProviderUser } from '../../../src/domain/providers/entities.js';
import { breakAt } from '../../support/faults.js';
import { type Mailbox, openMailbox } from '../../support/mailbox.js';
import { aColleague, aNotice, job, mailsOf } from '../../support/mails.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { aClinic, aPatient, make } from '../../support/world.js';

const world = staffedDatabase();
const ADDRESSES = {
  office: 'https://office.example.com',
  patients: 'https://app.example.com/',
  clinics: 'https://clinics.example.com',
};
const verified = { email_verified_at: new Date('2026-01-01T00:00:00Z') };
let box: Mailbox;

beforeEach(async () => {
  box = await openMailbox();
  useMail(box.folder, ADDRESSES);
});
afterEach(() => box.close());

const app = () => world.db.app;
const toPatient = ({ id }: { id: string }) => ({ type: 'Patient' as const, id });
const toClinic = ({ id }: { id: string }) => ({ type: 'Provider' as const, id });
const stored = ({ id }: { id: string }) => app().manager.findOneByOrFail(NotificationMail, { id });

/** Delivers a notification and sends what it owes. */
async function run(notification: AlertsNotification): Promise<NotificationMail[]> {
  await deliverNotification(job, notification.id);
  for (const { id } of await mailsOf(world.db, notification)) await mailNotification(job, id);
  return mailsOf(world.db, notification);
}

/** Whom of a clinic a notification was mailed to, by role. */
async function toldOf(provider_id: string, notice: Parameters<typeof aNotice>[2] = {}) {
  const mails = await run(await aNotice(world.db, toClinic({ id: provider_id }), notice));
  const titles = mails.map(async ({ recipient_id: id }) =>
    app()
      .manager.findOneByOrFail(ProviderUser, { id })
      .then(({ title }) => title),
  );
  return (await Promise.all(titles)).sort();
}

async function aTeam() {
  const clinic = await aClinic();
  for (const role of ['owner', 'doctor', 'coordinator'] as const)
    await aColleague(world.db, clinic.id, role, { title: role });
  return clinic;
}

describe('a mail', () => {
  test.each([
    ['en', 'Your quote was accepted', 'Open Hairline', 'Hairline sent you this mail'],
    ['tr', 'Teklifiniz kabul edildi', "Hairline'ı aç", 'Bu e-posta Hairline'],
  ])('in %s says what the row says, and leads to the app', async (locale, title, button, foot) => {
    const patient = await aPatient({ ...verified, locale });
    const [mail] = await run(await aNotice(world.db, toPatient(patient)));
    expect(await stored(mail!)).toMatchObject({ mail_state: 'sent', mailed_at: expect.any(Date) as Date });
    const text = Buffer.from(await box.newestTo(patient.email), 'latin1').toString('utf8');
    for (const part of [title, 'PAT-000007', `${button}:\nhttps://app.example.com`, foot])
      expect(text.replaceAll('\r\n', '\n')).toContain(part);
    expect(text).toContain(`Message-ID: <${mail!.id}@`);
    expect(text).toContain(`<html lang="${locale}">`);
  });

  test('to staff leads to the record', async () => {
    const [mail] = await run(await aNotice(world.db, { type: 'User', id: world.staff.support! }));
    expect(mail).toMatchObject({ mail_state: 'sent', recipient_type: 'User' });
    expect(await box.newestTo('support@hairline.test')).toContain(
      `https://office.example.com/admin/resources/quotes/records/${world.staff.support}/show`,
    );
  });

  test('keeps to itself what somebody wrote about a patient', async () => {
    const patient = await aPatient(verified);
    const message = {
      en: { title: 'Your recovery plan is paused', body: 'We have paused it: an infection.' },
      tr: { title: 'İyileşme planınız duraklatıldı', body: 'Bir enfeksiyon.' },
    };
    await run(await aNotice(world.db, toPatient(patient), { type: 'aftercare.suspended', message }));
    const text = await box.newestTo(patient.email);
    expect(text).toContain('Your recovery plan is paused');
    expect(text).toContain('Sign in to read the details');
    expect(text).not.toContain('infection');
  });

  test('says so when it cannot wait', async () => {
    const patient = await aPatient(verified);
    await run(await aNotice(world.db, toPatient(patient), { severity: 'critical' }));
    expect(await box.newestTo(patient.email)).toContain('>Urgent<');
  });
});

describe('whom of a clinic it reaches', () => {
  test('its owner, and whom it concerns', async () => {
    const clinic = await aTeam();
    expect(await toldOf(clinic.id)).toEqual(['coordinator', 'doctor', 'owner']);
    expect(await toldOf(clinic.id, { type: 'provider_bill.issued' })).toEqual(['owner']);
    expect(await toldOf(clinic.id, { type: 'booking.confirmed' })).toEqual(['coordinator', 'owner']);
  });

  test('a clinic that never chose gets what the platform sends by default', async () => {
    const clinic = await aTeam();
    expect(await toldOf(clinic.id, { type: 'aftercare.completed' })).toEqual([]);
    expect(await toldOf(clinic.id, { type: 'review.written' })).toEqual([]);
    expect(await toldOf(clinic.id, { type: 'treatment.started' })).toHaveLength(3);
  });

  test('what was switched off does not go out, unless it is critical; the app shows it all the same', async () => {
    const clinic = await aTeam();
    await make(NotificationPreference, { provider_id: clinic.id, quote_notification: false });
    expect(await toldOf(clinic.id, { type: 'quote.rejected' })).toEqual([]);
    const [shown] = await app().manager.findBy(AlertsNotification, { notifiable_id: clinic.id });
    expect(shown).toMatchObject({ delivery_state: 'delivered' });
    expect(await toldOf(clinic.id, { type: 'quote.rejected', severity: 'critical' })).toHaveLength(3);
    expect(await toldOf(clinic.id, { type: 'provider_bill.issued' })).toEqual(['owner']);
  });

  test('what was switched on does', async () => {
    const clinic = await aTeam();
    await make(NotificationPreference, { provider_id: clinic.id, after_care_notification: true });
    expect(await toldOf(clinic.id, { type: 'aftercare.completed' })).toHaveLength(3);
  });

  test('nobody whose account has ended', async () => {
    const clinic = await aClinic();
    await aColleague(world.db, clinic.id, 'owner', { title: 'gone', status: 'inactive' });
    expect(await toldOf(clinic.id)).toEqual([]);
  });
});

describe('who is not written to', () => {
  test.each([
    ['erased', { ...verified, erased_at: new Date() }],
    ['suspended', { ...verified, suspended_at: new Date() }],
    ['without a verified address', { email_verified_at: null }],
  ])('a patient who is %s', async (_what, values) => {
    const patient = await aPatient(verified);
    await app().manager.update(Patient, patient.id, values);
    expect(await run(await aNotice(world.db, toPatient(patient), { severity: 'critical' }))).toEqual([]);
  });

  test('a patient who was suspended between the two', async () => {
    const patient = await aPatient(verified);
    const notification = await aNotice(world.db, toPatient(patient));
    await deliverNotification(job, notification.id);
    await app().manager.update(Patient, patient.id, { suspended_at: new Date() });
    const [mail] = await mailsOf(world.db, notification);
    await mailNotification(job, mail!.id);
    expect(await stored(mail!)).toMatchObject({ mail_state: 'not_sent' });
    expect(await box.countTo(patient.email)).toBe(0);
  });

  test.each([
    ['deactivated', { deactivated_at: new Date() }],
    ['invited, and has not come', { invited_at: new Date() }],
  ])('somebody of the staff who is %s', async (_what, values) => {
    const email = `${randomUUID()}@hairline.test`;
    const user = await make(User, { username: email, firstname: 'A', lastname: 'B', email, password: 'no' });
    await app().manager.update(User, user.id, values);
    expect(await run(await aNotice(world.db, { type: 'User', id: user.id }))).toEqual([]);
  });
});

describe('once', () => {
  test('delivered and sent twice, there is one mail', async () => {
    const patient = await aPatient(verified);
    const notification = await aNotice(world.db, toPatient(patient));
    await run(notification);
    expect(await run(notification)).toHaveLength(1);
    expect(await box.countTo(patient.email)).toBe(1);
  });

  test('twenty workers at once send it once', async () => {
    const patient = await aPatient(verified);
    const notification = await aNotice(world.db, toPatient(patient));
    await Promise.all(Array.from({ length: 20 }, () => deliverNotification(job, notification.id)));
    const mails = await mailsOf(world.db, notification);
    expect(mails).toHaveLength(1);
    await Promise.all(Array.from({ length: 20 }, () => mailNotification(job, mails[0]!.id)));
    expect(await box.countTo(patient.email)).toBe(1);
    expect(await stored(mails[0]!)).toMatchObject({ mail_state: 'sent' });
  });

  test('whoever finds somebody at it looks again later', async () => {
    const patient = await aPatient(verified);
    const notification = await aNotice(world.db, toPatient(patient));
    await deliverNotification(job, notification.id);
    const [mail] = await mailsOf(world.db, notification);
    await app().manager.update(NotificationMail, mail!.id, { mail_state: 'sending', claimed_at: new Date() });
    await mailNotification(job, mail!.id);
    expect(await box.countTo(patient.email)).toBe(0);
    const again = await app().manager.find(OutboxMessage, { order: { id: 'DESC' }, take: 1 });
    expect(again[0]).toMatchObject({ name: 'mail-notification', payload: { id: mail!.id } });
    expect(again[0]!.available_at.getTime()).toBeGreaterThan(Date.now() + SENDING_MS - 10_000);
  });
});

describe('after a crash', () => {
  /** The worker comes back when nobody can be sending any more. */
  async function again(id: string): Promise<void> {
    const claimed_at = new Date(Date.now() - SENDING_MS - 1000);
    await app().manager.update(NotificationMail, { id, mail_state: 'sending' }, { claimed_at });
    await mailNotification(job, id);
  }

  test.each(['before', 'after'] as const)(
    'at any statement (%s it), the mail goes out; twice only where the note was lost, with one Message-ID',
    async (moment) => {
      const counts: number[] = [];
      for (let n = 1; ; n++) {
        const patient = await aPatient(verified);
        const notification = await aNotice(world.db, toPatient(patient));
        await deliverNotification(job, notification.id);
        const [mail] = await mailsOf(world.db, notification);
        const fault = breakAt(world.db, n, moment);
        await mailNotification(job, mail!.id).catch(() => undefined);
        fault.heal();
        if (!fault.struck) break;
        await again(mail!.id);
        expect(await stored(mail!)).toMatchObject({ mail_state: 'sent' });
        counts.push(await box.countTo(patient.email));
        const text = await box.newestTo(patient.email);
        expect(text).toContain(`<${mail!.id}@`);
      }
      expect(counts.length).toBeGreaterThan(6);
      expect(counts.every((count) => count === 1 || count === 2)).toBe(true);
      // Up to the claim's commit nothing was sent.
      expect(counts.slice(0, 3)).toEqual([1, 1, 1]);
    },
  );
});
