import { systemActor } from '../../../src/core/actor.js';
import { addDays, dayIn } from '../../../src/core/dates.js';
import { ModelHasRole, OutboxMessage, Role } from '../../../src/core/entities.js';
import { transact } from '../../../src/core/transact.js';
import { askConsents } from '../../../src/domain/content/ask-consents.js';
import { changeTerms } from '../../../src/domain/content/change-terms.js';
import { TermsAndConditions } from '../../../src/domain/content/entities.js';
import { publishTerms, suggestEffectiveDay } from '../../../src/domain/content/publish-terms.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { PatientConsent } from '../../../src/domain/people/entities.js';
import { ProviderUser } from '../../../src/domain/providers/entities.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { actorAs, aClinic, aPatient, make } from '../../support/world.js';

let db: TestDatabase;
beforeEach(async () => {
  db = await openTestDatabase({ connections: 20 });
});
afterEach(() => db.close());

const content = () => actorAs('content');
const job = systemActor('job', 'test');
const today = dayIn(null, new Date());
const stored = ({ id }: TermsAndConditions) => db.app.manager.findOneByOrFail(TermsAndConditions, { id });
const told = async () =>
  (await db.app.manager.find(AlertsNotification)).map(({ notifiable_id }) => notifiable_id).sort();
const agreed = (patient_id: string, terms: TermsAndConditions, rest: Partial<PatientConsent> = {}) =>
  make(PatientConsent, {
    patient_id,
    terms_and_conditions_id: terms.id,
    consent_type: terms.agreement_type,
    granted_at: new Date('2026-01-01'),
    ...rest,
  });

const terms = (version: string, values: Partial<TermsAndConditions> = {}) =>
  make(TermsAndConditions, {
    agreement_type: 'privacy_policy',
    audience: 'patients',
    version,
    locale: 'en',
    title: 'Privacy policy',
    body: 'We keep what the law asks for.',
    ...values,
  });

/** Works off what the verb owes, as the worker would, until nothing is left. */
async function workOff(): Promise<void> {
  for (const { id, payload } of await db.app.manager.findBy(OutboxMessage, { name: 'ask-consents' })) {
    const { terms_id, after } = payload as { terms_id: string; after: string };
    await askConsents(job, terms_id, after);
    await db.app.manager.update(OutboxMessage, { id }, { name: 'done' });
    await workOff();
  }
}

test('a new version takes the place of the one before, of its own type, audience and language alone', async () => {
  const old = await terms('1', { status: 'published', effective_from: '2025-01-01' });
  const others = [
    await terms('1', { status: 'published', locale: 'tr' }),
    await terms('1', { status: 'published', audience: 'provider_users' }),
    await terms('1', { status: 'published', agreement_type: 'medical_data' }),
  ];
  const next = await terms('2');
  await publishTerms(content(), next.id, {});
  expect(await stored(next)).toMatchObject({ status: 'published', effective_from: today });
  expect(await stored(old)).toMatchObject({ status: 'archived', effective_from: '2025-01-01' });
  for (const other of others) expect(await stored(other)).toMatchObject({ status: 'published' });
});

test('every patient who reads that language is asked, once, whoever runs twice', async () => {
  const [english, turkish] = [
    await aPatient({ location: 'London' }),
    await aPatient({ location: 'Izmir, Turkey' }),
  ];
  const chosen = await aPatient({ location: 'Turkey', locale: 'en' });
  const erased = await aPatient({ erased_at: new Date() });
  const trashed = await aPatient({ deleted_at: new Date() });
  const next = await terms('2');
  const done = await aPatient();
  await agreed(done.id, next);
  const { remarks } = await publishTerms.preview(content(), next.id, {});
  expect(remarks.find(({ label }) => label === 'What they read')?.value).toMatch(
    /^Please read: Privacy policy\. There is a new version \(2\)/,
  );
  expect(remarks).toContainEqual({ label: 'Asked for their consent', value: '2 patients who read English' });

  await publishTerms(content(), next.id, {});
  await workOff();
  await Promise.all([askConsents(job, next.id, ''), askConsents(job, next.id, '')]);
  const ids = await told();
  expect(ids).toEqual([english.id, chosen.id].sort());
  expect([turkish, erased, trashed].some(({ id }) => ids.includes(id))).toBe(false);
  const [message] = await db.app.manager.find(AlertsNotification);
  expect(message).toMatchObject({ title: 'Please read: Privacy policy', type: 'terms.consent_asked' });
});

test('those who are many are asked in batches, each once', async () => {
  const next = await terms('2');
  await Promise.all(times(205, () => aPatient()).map((enter) => enter()));
  await publishTerms(content(), next.id, {});
  await workOff();
  const ids = await told();
  expect([ids.length, new Set(ids).size]).toEqual([205, 205]);
}, 60_000);

test('for what is voluntary only those are asked who had agreed', async () => {
  const old = await terms('1', { agreement_type: 'marketing', status: 'published' });
  const next = await terms('2', { agreement_type: 'marketing' });
  const [agrees, withdrew] = [await aPatient(), await aPatient()];
  await aPatient();
  await agreed(agrees.id, old);
  await agreed(withdrew.id, old, { withdrawn_at: new Date('2026-02-01') });
  await publishTerms(content(), next.id, {});
  await workOff();
  expect(await told()).toEqual([agrees.id]);
});

test('terms for clinics ask their owners', async () => {
  const [clinic, role] = [
    await aClinic(),
    await db.app.getRepository(Role).insert({ name: 'owner', guard_name: 'provider' }),
  ];
  const account = (email: string, values: Partial<ProviderUser> = {}) =>
    make(ProviderUser, {
      provider_id: clinic.id,
      firstname: 'A',
      lastname: 'B',
      email,
      password: 'x',
      ...values,
    });
  const [owner, doctor, former] = [
    await account('owner@example.com'),
    await account('doctor@example.com'),
    await account('former@example.com', { deleted_at: new Date() }),
  ];
  const role_id = String(role.identifiers[0]?.id);
  for (const { id } of [owner, former])
    await db.app.getRepository(ModelHasRole).insert({ role_id, model_id: id, model_type: 'ProviderUser' });
  const next = await terms('2', { audience: 'provider_users', agreement_type: 'terms_of_service' });
  await publishTerms(content(), next.id, {});
  await workOff();
  expect(await told()).toEqual([owner.id]);
  expect(doctor.id).not.toBe(owner.id);
});

test('a text that was replaced before its readers were asked asks nobody', async () => {
  await aPatient();
  const [second, third] = [await terms('2'), await terms('3')];
  await publishTerms(content(), second.id, {});
  await publishTerms(content(), third.id, {});
  await askConsents(job, second.id, '');
  expect(await told()).toEqual([]);
});

test('published, archived and empty texts are refused, and so is a day in the past', async () => {
  const [published, archived, empty, draft] = [
    await terms('1', { status: 'published' }),
    await terms('0', { status: 'archived' }),
    await terms('2', { body: ' ' }),
    await terms('3'),
  ];
  const press = ({ id }: TermsAndConditions, input = {}) => publishTerms(content(), id, input);
  await expect(press(published)).rejects.toMatchObject({ message: 'This version is published already.' });
  await expect(press(archived)).rejects.toMatchObject({
    message: 'This version was replaced by a later one: write a new version.',
  });
  await expect(press(empty)).rejects.toMatchObject({
    message: 'This version has no text yet: write it first.',
  });
  await expect(press(draft, { effective_from: addDays(today, -1) })).rejects.toMatchObject({
    fields: { effective_from: 'Not in the past: nobody has read it yet.' },
  });
  await press(draft, { effective_from: addDays(today, 30) });
  expect(await stored(draft)).toMatchObject({ effective_from: addDays(today, 30) });
});

test('the form starts with the day of the draft, if that is still to come', async () => {
  const [later, past] = [
    await terms('2', { effective_from: addDays(today, 9) }),
    await terms('3', { effective_from: '2025-01-01' }),
  ];
  expect(await suggestEffectiveDay(content(), later.id)).toEqual({ effective_from: addDays(today, 9) });
  expect(await suggestEffectiveDay(content(), past.id)).toEqual({ effective_from: today });
});

test('a wording that people agreed to is never edited', async () => {
  const change = (row: TermsAndConditions) =>
    transact(content(), 'content.manage', 'edit', (work) => changeTerms(work, row, { body: 'Other.' }));
  await change(await terms('2'));
  await expect(change(await terms('1', { status: 'published' }))).rejects.toMatchObject({
    message: 'People agreed to this wording, so it stays: write a new version instead.',
  });
});

test('of twenty who publish two versions at once, one version stands in the end', async () => {
  const versions = [await terms('2'), await terms('3')];
  await allAtOnce(
    times(20, () => Promise.resolve()).map(
      (_, at) => () => publishTerms(content(), versions[at % 2]!.id, {}),
    ),
  );
  const states = await Promise.all(versions.map(async (one) => (await stored(one)).status));
  expect(states.sort()).toEqual(['archived', 'published']);
});

test.each(['support', 'medical', 'finance', 'auditor'])('%s may not publish', async (role) => {
  const next = await terms('2');
  await expect(publishTerms(actorAs(role), next.id, {})).rejects.toMatchObject({ code: 'forbidden' });
});
