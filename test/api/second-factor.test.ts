import { AuditEntry, IdempotencyKey } from '../../src/core/entities.js';
import { SecondFactor, SecondFactorRecoveryCode } from '../../src/domain/access/entities.js';
import { AlertsNotification } from '../../src/domain/notifications/entities.js';
import { type Apps, openApps } from '../support/app-people.js';
import { type ApiReply, ask, CLINIC_APP, PATIENT_APP, postForm } from '../support/apps.js';
import { linkIn, type Mailbox, openMailbox } from '../support/mailbox.js';
import { DEMO_PASSWORD, forgetCounts } from '../support/server.js';
import { codeFor, wrongCodeFor } from '../support/staff.js';

let apps: Apps;
let mailbox: Mailbox;

beforeAll(async () => {
  mailbox = await openMailbox();
  apps = await openApps({ MAIL_URL: mailbox.folder });
});
beforeEach(() => forgetCounts(apps.redis));
afterAll(async () => {
  await apps.close();
  await mailbox.close();
});

const manager = () => apps.database.app.manager;
const post = (path: string, token: string, body: unknown, headers = {}): Promise<ApiReply> =>
  ask(apps.server.url, 'POST', path, { token, body, headers });
const state = (token: string) => ask(apps.server.url, 'GET', '/second-factor', { token });
const pointers = ({ body }: ApiReply) => (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
const signIn = (username: string, otp?: string, more: Record<string, string> = {}) =>
  postForm(apps.server.url, '/oauth/token', {
    grant_type: 'password',
    client_id: PATIENT_APP,
    username,
    password: DEMO_PASSWORD,
    ...(otp === undefined ? {} : { otp }),
    ...more,
  });

/** By the door, as an app does it. */
async function turnOn(token: string) {
  const { body } = await post('/second-factor', token, { password: DEMO_PASSWORD });
  const secret = String(body.secret);
  const used = codeFor(secret);
  const confirmed = await post('/second-factor/confirmation', token, { otp: used });
  expect(confirmed.status).toBe(201);
  return { secret, used, recovery: confirmed.body.recovery_codes as string[] };
}

/** A patient with a second factor, signed in. */
async function guarded() {
  const { patient, token } = await apps.patient();
  return { patient, token, email: patient.email, ...(await turnOn(token)) };
}

describe('turning it on', () => {
  test('takes the password and a first code; other sessions end, and this one goes on', async () => {
    const { patient, token } = await apps.patient();
    const other = String((await signIn(patient.email)).body.access_token);
    expect((await state(token)).body).toEqual({ is_on: false, since: null, recovery_codes_left: 0 });
    expect(pointers(await post('/second-factor', token, { password: 'not mine' }))).toEqual(['/password']);
    const begun = await post('/second-factor', token, { password: DEMO_PASSWORD });
    expect(begun.status).toBe(201);
    const secret = String(begun.body.secret);
    expect(begun.body.otpauth_uri).toContain(`secret=${secret}`);
    expect((await state(token)).body.is_on).toBe(false);
    expect((await signIn(patient.email)).status).toBe(200);

    const wrong = await post('/second-factor/confirmation', token, { otp: wrongCodeFor(secret) });
    expect([wrong.status, pointers(wrong)]).toEqual([400, ['/otp']]);
    expect((await state(other)).status).toBe(200);
    const confirmed = await post('/second-factor/confirmation', token, { otp: codeFor(secret) });
    expect(new Set(confirmed.body.recovery_codes as string[]).size).toBe(10);
    expect((await state(token)).body).toMatchObject({ is_on: true, recovery_codes_left: 10 });
    expect((await state(other)).status).toBe(401);
    for (const [path, body] of [
      ['/second-factor', { password: DEMO_PASSWORD }],
      ['/second-factor/confirmation', { otp: codeFor(secret, 1) }],
    ] as const)
      expect((await post(path, token, body)).body.code).toBe('already_so');
    const told = await manager().findBy(AlertsNotification, { notifiable_id: patient.id });
    expect(told.map(({ type }) => type)).toContain('account.second_factor_on');
  });

  test('by four at once happens once, and what was not begun cannot be confirmed', async () => {
    const { patient, token } = await apps.patient();
    expect(await post('/second-factor/confirmation', token, { otp: '123456' })).toMatchObject({
      status: 409,
      body: { detail: 'There is nothing to confirm: begin again.' },
    });
    const { body } = await post('/second-factor', token, { password: DEMO_PASSWORD });
    const press = () => post('/second-factor/confirmation', token, { otp: codeFor(String(body.secret)) });
    const answers = await Promise.all(Array.from({ length: 4 }, press));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    const { id } = await manager().findOneByOrFail(SecondFactor, { patient_id: patient.id });
    expect(await manager().countBy(SecondFactorRecoveryCode, { second_factor_id: id })).toBe(10);
  });

  test('leaves the secret and the codes nowhere in plain', async () => {
    const { patient, token } = await apps.patient();
    const key = { 'Idempotency-Key': 'once' };
    const begun = await post('/second-factor', token, { password: DEMO_PASSWORD }, key);
    const secret = String(begun.body.secret);
    const { body } = await post('/second-factor/confirmation', token, { otp: codeFor(secret) }, key);
    const codes = body.recovery_codes as string[];
    const stored: unknown = await manager().query('SELECT * FROM second_factors WHERE patient_id = ?', [
      patient.id,
    ]);
    const hashes: unknown = await manager().query('SELECT * FROM second_factor_recovery_codes');
    const log = await manager().find(AuditEntry);
    const everything = JSON.stringify([stored, hashes, log]);
    for (const plain of [secret, ...codes]) expect(everything).not.toContain(plain);
    expect(await manager().countBy(IdempotencyKey, { owner_id: patient.id })).toBe(0);
  });

  test('needs somebody who is signed in', async () => {
    for (const path of ['', '/confirmation', '/recovery-codes', '/removal'])
      expect((await ask(apps.server.url, 'POST', `/second-factor${path}`, { body: {} })).status).toBe(401);
    expect((await ask(apps.server.url, 'GET', '/second-factor')).status).toBe(401);
  });
});

describe('signing in', () => {
  test('says that a code is missing to the right password alone, and takes each code once', async () => {
    const { email, secret, used } = await guarded();
    expect(await signIn(email)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant', code: 'otp_required' },
    });
    const stranger = await signIn('nobody@example.com');
    for (const otp of [undefined, codeFor(secret, 1), wrongCodeFor(secret)]) {
      const wrong = await signIn(email, otp, { password: 'not the password' });
      expect([wrong.status, wrong.body]).toEqual([stranger.status, stranger.body]);
    }
    for (const otp of [used, wrongCodeFor(secret), 'x'.repeat(500)])
      expect((await signIn(email, otp)).body).toMatchObject({ error: 'invalid_grant', code: 'otp_invalid' });
    const right = await signIn(email, codeFor(secret, 1));
    expect(right.status).toBe(200);
    expect((await state(String(right.body.access_token))).body.is_on).toBe(true);
    expect((await signIn(email, codeFor(secret, 1))).body.code).toBe('otp_invalid');
    const refreshed = await postForm(apps.server.url, '/oauth/token', {
      grant_type: 'refresh_token',
      client_id: PATIENT_APP,
      refresh_token: String(right.body.refresh_token),
    });
    expect(refreshed.status).toBe(200);
  });

  test('takes one of five of the same code at once', async () => {
    const { email, secret, recovery } = await guarded();
    for (const otp of [codeFor(secret, 1), recovery[0]!]) {
      const answers = await Promise.all(Array.from({ length: 5 }, () => signIn(email, otp)));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      await forgetCounts(apps.redis);
    }
  });

  test('takes a recovery code, however it is typed, and tells the person', async () => {
    const { patient, email, recovery, token } = await guarded();
    expect((await signIn(email, recovery[0]!.toUpperCase().replaceAll('-', ' '))).status).toBe(200);
    expect((await signIn(email, recovery[0])).body.code).toBe('otp_invalid');
    expect((await state(token)).body.recovery_codes_left).toBe(9);
    const told = await manager().findBy(AlertsNotification, { notifiable_id: patient.id });
    expect(told.map(({ type }) => type)).toContain('account.recovery_code_used');
  });

  test('lets nobody guess: five wrong codes, and the right one waits', async () => {
    const { email, secret } = await guarded();
    for (let attempt = 1; attempt <= 5; attempt++) {
      expect((await signIn(email, wrongCodeFor(secret))).body.code).toBe('otp_invalid');
      expect((await signIn(email)).body.code).toBe('otp_required');
    }
    const right = await signIn(email, codeFor(secret, 1));
    expect([right.status, right.body.error]).toEqual([429, 'slow_down']);
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('counts wrong codes as wrong passwords of the account', async () => {
    const { email, secret } = await guarded();
    const forgetCodes = async () => {
      for (const key of await apps.redis.keys('sign-in:code*')) await apps.redis.del(key);
    };
    for (let attempt = 1; attempt <= 10; attempt++) {
      expect((await signIn(email, wrongCodeFor(secret))).status).toBe(400);
      await forgetCodes();
    }
    expect((await signIn(email, codeFor(secret, 1))).status).toBe(429);
  });

  test('of somebody of a clinic asks for it too', async () => {
    const { user, token } = await apps.clinicUser('doctor');
    const { secret } = await turnOn(token);
    const clinic = { client_id: CLINIC_APP };
    expect((await signIn(user.email, undefined, clinic)).body.code).toBe('otp_required');
    expect((await signIn(user.email, codeFor(secret, 1), clinic)).status).toBe(200);
  });

  test('takes no code of somebody else', async () => {
    const [one, other] = [await guarded(), await guarded()];
    for (const otp of [codeFor(other.secret, 1), other.recovery[0]!])
      expect((await signIn(one.email, otp)).body.code).toBe('otp_invalid');
  });

  test('asks for it after a new password and another address as well', async () => {
    const { patient, email, secret } = await guarded();
    await ask(apps.server.url, 'POST', '/password-reset-requests', { body: { email, audience: 'patients' } });
    const password = 'quite another secret';
    const link = linkIn(await mailbox.newestTo(email));
    await ask(apps.server.url, 'POST', '/password-resets', { body: { ...link, password } });
    expect((await signIn(email, undefined, { password })).body.code).toBe('otp_required');
    const office = await apps.server.as('support');
    const moved = `moved.${email}`;
    const reason = 'Showed a passport in a video call.';
    await office.act('patients', patient.id, 'changeEmail', { email: moved, reason });
    expect((await signIn(moved, undefined, { password })).body.code).toBe('otp_required');
    expect((await signIn(moved, codeFor(secret, 1), { password })).status).toBe(200);
  });
});

describe('turning it off, and new recovery codes', () => {
  test.each(['/second-factor/removal', '/second-factor/recovery-codes'])(
    '%s takes the password and a code',
    async (path) => {
      const { token, secret, used } = await guarded();
      const otp = codeFor(secret, 1);
      expect(pointers(await post(path, token, { otp, password: 'not mine' }))).toEqual(['/password']);
      for (const wrong of [used, wrongCodeFor(secret)])
        expect(pointers(await post(path, token, { password: DEMO_PASSWORD, otp: wrong }))).toEqual(['/otp']);
      expect(pointers(await post(path, token, {})).sort()).toEqual(['/otp', '/password']);
      const here = { password: DEMO_PASSWORD, otp, here: 'another session' };
      expect(pointers(await post(path, token, here))).toEqual(['/here']);
      expect((await state(token)).body.is_on).toBe(true);
      const { token: without } = await apps.patient();
      expect((await post(path, without, { password: DEMO_PASSWORD, otp })).status).toBe(409);
    },
  );

  test('off, the password alone signs in, and other sessions have ended', async () => {
    const { patient, email, token, secret, recovery } = await guarded();
    const other = String((await signIn(email, codeFor(secret, 1))).body.access_token);
    const proof = { password: DEMO_PASSWORD, otp: recovery[0] };
    expect((await post('/second-factor/removal', token, proof)).status).toBe(204);
    expect((await state(other)).status).toBe(401);
    expect((await state(token)).body).toMatchObject({ is_on: false, recovery_codes_left: 0 });
    expect((await signIn(email)).status).toBe(200);
    expect(await manager().countBy(SecondFactor, { patient_id: patient.id })).toBe(0);
  });

  test('renewed, only the new codes work', async () => {
    const { email, token, secret, recovery } = await guarded();
    const proof = { password: DEMO_PASSWORD, otp: codeFor(secret, 1) };
    const renewed = await post('/second-factor/recovery-codes', token, proof);
    expect(renewed.status).toBe(201);
    expect((await signIn(email, recovery[0])).body.code).toBe('otp_invalid');
    expect((await signIn(email, (renewed.body.recovery_codes as string[])[0])).status).toBe(200);
  });

  test('lets nobody guess either: after five attempts it is 429', async () => {
    const { token, secret } = await guarded();
    const wrong = { password: DEMO_PASSWORD, otp: wrongCodeFor(secret) };
    for (let attempt = 1; attempt <= 5; attempt++)
      expect((await post('/second-factor/removal', token, wrong)).status).toBe(400);
    const right = { password: DEMO_PASSWORD, otp: codeFor(secret, 1) };
    const late = await post('/second-factor/removal', token, right);
    expect([late.status, late.body.code]).toEqual([429, 'rate_limited']);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await state(token)).body.is_on).toBe(true);
  });
});

test('staff reset it with a reason: sessions end, and the password alone signs in', async () => {
  const { patient, email, token } = await guarded();
  const { user, token: theirs } = await apps.clinicUser();
  await turnOn(theirs);
  const reason = 'Showed a passport in a video call.';
  const office = await apps.server.as('admin');
  await office.act('patients', patient.id, 'resetPatientSecondFactor', { reason });
  await office.act('provider_users', user.id, 'resetClinicSecondFactor', { reason });
  for (const ended of [token, theirs]) expect((await state(ended)).status).toBe(401);
  expect((await signIn(email)).status).toBe(200);
  expect((await signIn(user.email, undefined, { client_id: CLINIC_APP })).status).toBe(200);
  for (const notifiable_id of [patient.id, user.id]) {
    const told = await manager().findBy(AlertsNotification, { notifiable_id });
    expect(told.find(({ type }) => type === 'account.second_factor_reset')?.body).toContain(reason);
  }
});
