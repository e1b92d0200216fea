import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { systemActor } from '../../../src/core/actor.js';
import { query } from '../../../src/core/database.js';
import { OutboxMessage } from '../../../src/core/entities.js';
import { useMail } from '../../../src/core/mail.js';
import { PasswordResetTokenForAllUsers } from '../../../src/domain/auth/entities.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { changeEmail } from '../../../src/domain/people/change-email.js';
import { enterPatientByStaff } from '../../../src/domain/people/enter-patient-by-staff.js';
import { Patient } from '../../../src/domain/people/entities.js';
import { mailPatientPassword } from '../../../src/domain/people/mail-patient-password.js';
import { mailPerson } from '../../../src/domain/people/mail-person.js';
import { account, type AccountState } from '../../../src/domain/people/moves.js';
import { reactivatePatient } from '../../../src/domain/people/reactivate-patient.js';
import { sendPasswordReset } from '../../../src/domain/people/send-password-reset.js';
import { suspendPatient } from '../../../src/domain/people/suspend-patient.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { aSession } from '../../support/patients.js';
import { actorAs, aPatient, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;
let mails: string;
const job = systemActor('job', 'test');

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
  mails = await mkdtemp(path.join(tmpdir(), 'hairline-mail-'));
  useMail(mails, 'https://app.example.com/');
});
afterAll(async () => {
  await db.close();
  await rm(mails, { recursive: true });
});

const support = () => actorAs('support', staff.support);
const admin = () => actorAs('admin', staff.admin);
const stored = ({ id }: Patient) => db.app.manager.findOneByOrFail(Patient, { id });
const owed = async (name: string) =>
  (await db.app.manager.findBy(OutboxMessage, { name })).map(
    ({ payload }) => payload as Record<string, string>,
  );
const told = async ({ id }: Patient) =>
  (await db.app.manager.findBy(AlertsNotification, { notifiable_id: id })).map(({ type }) => type);
async function lastMails(count: number): Promise<string> {
  const names = (await readdir(mails)).sort().slice(-count);
  const texts = await Promise.all(names.map((name) => readFile(path.join(mails, name), 'utf8')));
  return texts.join('\n').replaceAll('=\r\n', '').replaceAll('=3D', '=');
}

const person = (email: string, values: object = {}) => ({
  first_name: 'Ada',
  last_name: 'Byron',
  email,
  ...values,
});

describe('somebody who phones', () => {
  test('becomes a patient with a code, and is mailed a link to set a password', async () => {
    const input = person('ada@example.com', {
      phone_number: '+90 532 123 45 67',
      birthday: '1988-04-12',
      gender: '',
    });
    const made = await enterPatientByStaff(support(), '', input);
    expect(made).toMatchObject({ status: 'inquiry', phone_number: '+905321234567', gender: null });
    expect(made.patient_code).toMatch(/^PAT-\d{6}$/);
    expect(await owed('mail-patient-password')).toContainEqual({ patient_id: made.id });
  });

  test('is warned about where a number, or a name with a birthday, is known', async () => {
    const known = await enterPatientByStaff(
      support(),
      '',
      person('eve@example.com', { phone_number: '+905329999999', birthday: '1970-01-01' }),
    );
    const again = person('eve2@example.com', { phone_number: '+905329999999', birthday: '1970-01-01' });
    const { remarks } = await enterPatientByStaff.preview(support(), '', again);
    expect(remarks.map(({ value }) => value)).toEqual(
      expect.arrayContaining([
        `${known.patient_code} has this phone number`,
        `${known.patient_code} has this name and birthday`,
      ]),
    );
  });

  test.each<[object, Record<string, string>]>([
    [{ email: 'nobody' }, { email: 'An e-mail address such as name@example.com.' }],
    [
      { phone_number: '12' },
      { phone_number: 'A phone number with its country code, such as +90 532 123 45 67.' },
    ],
    [{ birthday: '1988-13-01' }, { birthday: 'A date such as 1988-04-12.' }],
    [{ birthday: '2999-01-01' }, { birthday: 'A birthday in the past.' }],
    [{ first_name: ' ' }, { first_name: 'What is the first name?' }],
  ])('%j is not taken', async (wrong, fields) => {
    await expect(enterPatientByStaff(support(), '', person('new@example.com', wrong))).rejects.toMatchObject({
      fields,
    });
  });

  test('is named where the address is taken, in the trash too', async () => {
    const known = await aPatient();
    await expect(enterPatientByStaff(support(), '', person(known.email))).rejects.toMatchObject({
      fields: { email: `${known.patient_code} has this already.` },
    });
    await db.app.getRepository(Patient).update(known.id, { deleted_at: new Date() });
    await expect(enterPatientByStaff(support(), '', person(known.email))).rejects.toMatchObject({
      fields: { email: `${known.patient_code} has this already, in the trash.` },
    });
  });

  test.each(['medical', 'finance', 'content', 'auditor'])('is not entered by %s', async (role) => {
    await expect(enterPatientByStaff(actorAs(role), '', person('role@example.com'))).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('a password link', () => {
  test('is mailed; the database holds its hash alone, and no address stands in the link', async () => {
    const patient = await aPatient();
    await sendPasswordReset(support(), patient.id, {});
    await mailPatientPassword(job, patient.id);
    const mail = await lastMails(1);
    const [, token] = /token=([\w-]+)/.exec(mail)!;
    expect(mail).toContain(`https://app.example.com/set-password?account=${patient.id}&token=`);
    const row = await db.app.manager.findOneByOrFail(PasswordResetTokenForAllUsers, { email: patient.email });
    expect(row).toMatchObject({ user_type: 'Patient' });
    expect(row.token).toMatch(/^[0-9a-f]{64}$/);
    expect(row.token).not.toBe(token);
    await mailPatientPassword(job, patient.id);
    expect(await db.app.manager.countBy(PasswordResetTokenForAllUsers, { email: patient.email })).toBe(1);
  });

  test('is not for a suspended account', async () => {
    const patient = await aPatient({ suspended_at: new Date() });
    await expect(sendPasswordReset(support(), patient.id, {})).rejects.toMatchObject({
      message: 'This account is suspended: reactivate it first.',
      unlock: { action: 'reactivatePatient' },
    });
  });
});

describe('an e-mail address', () => {
  const reason = 'Called back on the number we know.';

  test('is changed, unconfirmed, and both addresses are told', async () => {
    const patient = await aPatient({ email_verified_at: new Date() });
    await changeEmail(support(), patient.id, { email: 'fresh@example.com', reason });
    expect(await stored(patient)).toMatchObject({ email: 'fresh@example.com', email_verified_at: null });
    const sealed = (await owed('mail-person')).slice(-2).map((payload) => payload.sealed!);
    expect(sealed.join()).not.toContain('@');
    for (const one of sealed) await mailPerson(job, one);
    const mail = await lastMails(2);
    expect(mail).toContain(`To: ${patient.email}`);
    expect(mail).toContain('To: fresh@example.com');
    expect(await told(patient)).toEqual(['patient.email_changed']);
  });

  test('is refused where it is the same, or somebody else has it', async () => {
    const [patient, other] = [await aPatient(), await aPatient()];
    await expect(changeEmail(support(), patient.id, { email: patient.email, reason })).rejects.toThrow(
      'This is the e-mail address already.',
    );
    await expect(changeEmail(support(), patient.id, { email: other.email, reason })).rejects.toMatchObject({
      fields: { email: `${other.patient_code} has this address.` },
    });
  });

  test('goes to one of twenty who want it at once', async () => {
    const patients = [];
    for (let n = 0; n < 5; n++) patients.push(await aPatient());
    const results = await Promise.allSettled(
      patients.map(({ id }) => changeEmail(support(), id, { email: 'wanted@example.com', reason })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('a suspension', () => {
  const reason = 'Unpaid for a year.';

  test('ends every session, tells the patient why, and is taken back', async () => {
    const patient = await aPatient();
    const { access } = await aSession(patient);
    await suspendPatient(admin(), patient.id, { reason });
    expect((await stored(patient)).suspended_at).not.toBeNull();
    const [token] = await query<{ revoked: number }>(
      db.app,
      'SELECT revoked FROM oauth_access_tokens WHERE id = ?',
      [access.id],
    );
    expect(token!.revoked).toBe(1);
    await reactivatePatient(admin(), patient.id, { reason: 'It is paid.' });
    expect((await stored(patient)).suspended_at).toBeNull();
    expect(await told(patient)).toEqual(['patient.suspended', 'patient.reactivated']);
  });

  const states: AccountState[] = ['active', 'suspended', 'merged', 'erased'];
  const inState: Record<AccountState, () => Promise<Patient>> = {
    active: () => aPatient(),
    suspended: () => aPatient({ suspended_at: new Date() }),
    merged: async () => aPatient({ merged_into_patient_id: (await aPatient()).id, deleted_at: new Date() }),
    erased: () => aPatient({ erased_at: new Date() }),
  };
  const presses = { suspended: suspendPatient, active: reactivatePatient } as const;

  test.each(states.flatMap((from) => (['suspended', 'active'] as const).map((to) => ({ from, to }))))(
    'from $from to $to goes where the table has that move, and nowhere else',
    async ({ from, to }) => {
      const patient = await inState[from]();
      const press = presses[to](admin(), patient.id, { reason });
      if (account.can(from, to)) await press;
      else await expect(press).rejects.toMatchObject({ status: 409 });
    },
  );

  test('twenty presses suspend once', async () => {
    const patient = await aPatient();
    const { won, read } = await allAtOnce(times(20, () => suspendPatient(admin(), patient.id, { reason })));
    expect({ won, read }).toEqual({ won: 1, read: ['This account is suspended already.'] });
    expect(await told(patient)).toEqual(['patient.suspended']);
  });

  test.each(['support', 'medical', 'finance', 'auditor'])('is not for %s', async (role) => {
    const patient = await aPatient();
    for (const press of [suspendPatient, reactivatePatient])
      await expect(press(actorAs(role), patient.id, { reason })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
