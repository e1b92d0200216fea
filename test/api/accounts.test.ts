import { Patient } from '../../src/domain/people/entities.js';
import { type Apps, openApps } from '../support/app-people.js';
import { type ApiReply, ask, CLINIC_APP, PATIENT_APP, signInTo } from '../support/apps.js';
import { linkIn, type Mailbox, openMailbox } from '../support/mailbox.js';
import { DEMO_PASSWORD, forgetCounts } from '../support/server.js';

let apps: Apps;
let mailbox: Mailbox;

beforeAll(async () => {
  mailbox = await openMailbox();
  apps = await openApps({ MAIL_URL: mailbox.folder });
});
afterAll(async () => {
  await apps.close();
  await mailbox.close();
});
// The limit is by address, and every test here comes from the same.
beforeEach(() => forgetCounts(apps.redis));

const post = (path: string, body: unknown, token?: string): Promise<ApiReply> =>
  ask(apps.server.url, 'POST', path, token === undefined ? { body } : { body, token });
const ANNA = { first_name: 'Anna', last_name: 'Lindqvist', password: 'a long enough secret' };
const pointers = ({ body }: ApiReply) => (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);

test('somebody signs up, signs in and verifies the address', async () => {
  const email = 'anna@people.example.com';
  const signedUp = await post('/patients', {
    ...ANNA,
    email,
    username: 'anna.l',
    phone_number: '+46701234567',
  });
  expect(signedUp.status).toBe(201);
  expect(signedUp.body).toMatchObject({ email, username: 'anna.l' });
  expect(signedUp.body.patient_code).toMatch(/^PAT-\d{6}$/);
  const { access_token } = await signInTo(apps.server.url, PATIENT_APP, 'anna.l', ANNA.password);
  const before = await ask(apps.server.url, 'GET', '/me', { token: access_token });
  expect(before.body).toMatchObject({ first_name: 'Anna', email_verified_at: null });
  const first = linkIn(await mailbox.newestTo(email));
  expect((await post('/me/email-verification', undefined, access_token)).status).toBe(204);
  const link = linkIn(await mailbox.newestTo(email, 2));
  const replaced = await post('/email-verifications', first);
  expect(replaced).toMatchObject({ status: 400 });
  expect(pointers(replaced)).toEqual(['/token']);
  for (const _twice of [1, 2]) expect((await post('/email-verifications', link)).status).toBe(204);
  const after = await ask(apps.server.url, 'GET', '/me', { token: access_token });
  expect(after.body.email_verified_at).toEqual(expect.any(String));
  expect((await post('/me/email-verification', undefined, access_token)).body.code).toBe('already_so');
});

test('an address and a name that are taken are refused where they stand, also for twenty at once', async () => {
  const taken = { email: 'berk@people.example.com', username: 'berk' };
  const presses = Array.from({ length: 20 }, () => post('/patients', { ...ANNA, ...taken }));
  const answers = await Promise.all(presses);
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 400]));
  await forgetCounts(apps.redis);
  const again = await post('/patients', { ...ANNA, ...taken });
  expect(pointers(again)).toEqual(['/email', '/username']);
  const posing = await post('/patients', { ...ANNA, email: 'other@people.example.com', username: 'Berk' });
  expect(pointers(posing)).toEqual(['/username']);
});

test('what does not fit is refused where it stands', async () => {
  const wrong = await post('/patients', {
    ...ANNA,
    email: 'not an address',
    password: 'short',
    birthday: '2031-02-31',
    status: 'completed',
  });
  expect(wrong.status).toBe(400);
  expect(pointers(wrong).sort()).toEqual(['/birthday', '/email', '/password', '/status']);
  const unborn = await post('/patients', {
    ...ANNA,
    email: 'unborn@people.example.com',
    birthday: '2199-01-01',
  });
  expect(pointers(unborn)).toEqual(['/birthday']);
});

test('more than twenty an hour from one address are too many', async () => {
  for (let number = 1; number <= 20; number++) await post('/patients', {});
  expect((await post('/patients', {})).status).toBe(429);
});

test.each([
  ['a patient', 'patients', PATIENT_APP],
  ['somebody of a clinic', 'provider_users', CLINIC_APP],
] as const)(
  '%s sets a new password with a mailed link, once, and is signed out',
  async (_who, audience, app) => {
    const person = audience === 'patients' ? await apps.patient() : await apps.clinicUser();
    const { email } = 'patient' in person ? person.patient : person.user;
    const alive = () =>
      audience === 'patients'
        ? ask(apps.server.url, 'GET', '/me', { token: person.token })
        : ask(apps.server.url, 'DELETE', '/me/sessions', { token: person.token });
    expect((await post('/password-reset-requests', { email, audience })).status).toBe(204);
    const link = linkIn(await mailbox.newestTo(email));
    const password = 'quite another secret';
    const weak = await post('/password-resets', { ...link, password: 'weak' });
    expect(pointers(weak)).toEqual(['/password']);
    expect((await post('/password-resets', { ...link, password })).status).toBe(204);
    expect(pointers(await post('/password-resets', { ...link, password }))).toEqual(['/token']);
    expect((await alive()).status).toBe(401);
    await expect(signInTo(apps.server.url, app, email, DEMO_PASSWORD)).rejects.toThrow('400');
    await expect(signInTo(apps.server.url, app, email, password)).resolves.toMatchObject({
      token_type: 'Bearer',
    });
  },
);

test('who has no account is answered the same, and nothing is sent', async () => {
  const { patient } = await apps.patient();
  const nobody = await post('/password-reset-requests', {
    email: 'nobody@example.com',
    audience: 'patients',
  });
  const elsewhere = await post('/password-reset-requests', {
    email: patient.email,
    audience: 'provider_users',
  });
  expect([nobody.status, elsewhere.status]).toEqual([204, 204]);
  expect([nobody.text, elsewhere.text]).toEqual(['', '']);
  const invented = { account: patient.id, token: 'x'.repeat(43), password: 'quite another secret' };
  expect(pointers(await post('/password-resets', invented))).toEqual(['/token']);
  expect(await mailbox.countTo(patient.email)).toBe(0);
});

test('signing out everywhere ends every session of one person alone', async () => {
  const [one, other] = [await apps.patient(), await apps.patient()];
  const second = await signInTo(apps.server.url, PATIENT_APP, one.patient.email, DEMO_PASSWORD);
  const out = await ask(apps.server.url, 'DELETE', '/me/sessions', { token: one.token });
  expect(out.status).toBe(204);
  for (const token of [one.token, second.access_token])
    expect((await ask(apps.server.url, 'GET', '/me', { token })).status).toBe(401);
  expect((await ask(apps.server.url, 'GET', '/me', { token: other.token })).status).toBe(200);
  expect((await ask(apps.server.url, 'DELETE', '/me/sessions')).status).toBe(401);
});

test('a stored verification opens nothing: only its hash is kept', async () => {
  const email = 'cem@people.example.com';
  await post('/patients', { ...ANNA, email });
  const { token } = linkIn(await mailbox.newestTo(email));
  const { activation_code } = await apps.database.app.manager.findOneByOrFail(Patient, { email });
  expect(activation_code).toMatch(/^[0-9a-f]{64}$/);
  expect(token).not.toContain(activation_code);
});
