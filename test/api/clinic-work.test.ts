import { randomBytes } from 'node:crypto';
import { AftercareQuestionnaireResponse, RecoveryProgressLog } from '../../src/domain/aftercare/entities.js';
import { Package } from '../../src/domain/catalogue/entities.js';
import { ProviderBill } from '../../src/domain/commissions/entities.js';
import { ProviderStaffInvitation } from '../../src/domain/providers/entities.js';
import { hashToken } from '../../src/domain/providers/invite-provider-staff.js';
import { Review } from '../../src/domain/reviews/entities.js';
import { anAnswer, aPlan, toldAbout } from '../support/aftercare.js';
import { type Apps, type ClinicPerson, openApps } from '../support/app-people.js';
import { ask, CLINIC_APP, signInTo } from '../support/apps.js';
import { aTreatment } from '../support/journey.js';
import { day } from '../support/standalone.js';
import { aPatient, make } from '../support/world.js';

let apps: Apps;
let clinic: ClinicPerson;

beforeAll(async () => {
  apps = await openApps();
});
beforeEach(async () => {
  clinic = await apps.clinicUser();
});
afterAll(() => apps.close());

const send = (method: string, path: string, body?: object, headers: Record<string, string> = {}) =>
  ask(apps.server.url, method, `/provider${path}`, { token: clinic.token, body, headers });
const listed = async (path: string) => (await send('GET', path)).body.data as Record<string, unknown>[];

describe('aftercare', () => {
  test('an urgent answer stands out, is taken charge of once, and the patient learns of it', async () => {
    const { plan, milestones } = await aPlan({ provider_id: clinic.provider_id });
    const answers = await anAnswer(milestones[1]!, plan.patient_id);
    expect(await listed('/after-cares?status=active')).toMatchObject([{ id: plan.id, urgent_open: 1 }]);
    expect(await listed('/after-cares?status=completed')).toEqual([]);
    const path = `/questionnaire-responses/${answers.id}/acknowledgement`;
    const taken = await send('POST', path, { acknowledgement_note: 'We called and changed the dressing.' });
    expect(taken).toMatchObject({
      status: 201,
      body: { flagged_urgent: true, acknowledgement_note: 'We called and changed the dressing.' },
    });
    expect((await send('POST', path, { acknowledgement_note: 'Once more.' })).body.code).toBe('already_so');
    expect(await toldAbout(answers)).toEqual(['Patient aftercare.urgent_acknowledged']);
    expect((await send('GET', `/after-cares/${plan.id}`)).body.urgent_open).toBe(0);
    const { manager } = apps.database.app;
    const kept = await manager.findOneByOrFail(AftercareQuestionnaireResponse, { id: answers.id });
    expect(kept.acknowledged_by_user_id).toBeNull();
  });

  test('progress is recorded against what was read, in the name of whoever recorded it', async () => {
    const { plan, milestones } = await aPlan({ provider_id: clinic.provider_id });
    const read = await send('GET', `/after-cares/${plan.id}`);
    expect((read.body.milestones as object[]).length).toBe(milestones.length);
    const ifMatch = { 'If-Match': read.headers.get('etag')! };
    const path = `/after-cares/${plan.id}/progress`;
    const entry = { log_date: day(-1), pain_level: 9, notes: 'Swollen' };
    const recorded = await send('POST', path, entry, ifMatch);
    expect(recorded).toMatchObject({ status: 201, body: { id: plan.id } });
    expect(recorded.body.progress).toMatchObject([{ ...entry, logged_by_type: 'ProviderUser' }]);
    expect((await send('POST', path, { ...entry, pain_level: 3 }, ifMatch)).status).toBe(412);
    expect((await send('POST', path, { ...entry, pain_level: 11 }, { 'If-Match': '*' })).body.errors).toEqual(
      [{ pointer: '/pain_level', detail: 'From 0 (none) to 10 (the worst).' }],
    );
    expect(await toldAbout(plan)).toEqual([]);
    const [log] = await apps.database.app.manager.findBy(RecoveryProgressLog, { after_care_id: plan.id });
    expect(log!.logged_by_id).toBe(clinic.user.id);
  });
});

describe('what the clinic offers', () => {
  const hotel = { package_name: 'Hotel', package_price: '150', currency: 'EUR', package_category: 'hotel' };

  test('a package that is sent twice is made once, and pages go on where they ended', async () => {
    const key = { 'Idempotency-Key': 'hotel-1' };
    const [first, again] = [
      await send('POST', '/packages', hotel, key),
      await send('POST', '/packages', hotel, key),
    ];
    expect(again.body).toEqual(first.body);
    await send('POST', '/packages', { ...hotel, package_name: 'Transfer' });
    const { manager } = apps.database.app;
    expect(await manager.countBy(Package, { provider_id: clinic.provider_id })).toBe(2);
    const page = await send('GET', '/packages?limit=1');
    expect(page.body.data).toMatchObject([{ package_name: 'Transfer' }]);
    const next = await send('GET', `/packages?limit=1&cursor=${String(page.body.next_cursor)}`);
    expect(next.body).toMatchObject({ data: [{ id: first.body.id }], next_cursor: null });
    expect((await send('GET', `/quotes?cursor=${String(page.body.next_cursor)}`)).status).toBe(400);
  });

  test('a price is set and set again', async () => {
    const path = `/treatment-pricings/${(await aTreatment()).id}`;
    const pricing = { pricing_unit: 'per_graft', price: '1.2', currency: 'EUR', minimum_grafts: 1000 };
    expect((await send('PUT', path, pricing)).body).toMatchObject({ price: '1.20', minimum_grafts: 1000 });
    expect((await send('PUT', path, { ...pricing, price: '0' })).body.errors).toEqual([
      { pointer: '/price', detail: 'More than nothing.' },
    ]);
    await send('PUT', path, { pricing_unit: 'flat', price: '2400', currency: 'EUR' });
    expect(await listed('/treatment-pricings')).toMatchObject([{ price: '2400.00', minimum_grafts: null }]);
    const unknown = `/treatment-pricings/${clinic.user.id}`;
    expect((await send('PUT', unknown, pricing)).status).toBe(404);
  });
});

describe('business', () => {
  test('reviews are those that are published, bills those that were issued', async () => {
    const { id: patient_id } = await aPatient();
    const stars = { patient_id, provider_id: clinic.provider_id, overall_rating: 4 };
    const shown = await make(Review, { ...stars, review_text: 'Kind people.', is_published: true });
    await make(Review, { ...stars, review_text: 'Not looked at yet.' });
    expect(await listed('/reviews')).toMatchObject([{ id: shown.id, review_text: 'Kind people.' }]);
    const bill = {
      provider_id: clinic.provider_id,
      period_start: '2026-10-01',
      period_end: '2026-10-31',
      gross_amount: '1000.00',
      commission_amount: '150.00',
      net_amount: '850.00',
      currency: 'EUR',
      notes: 'For our eyes only',
    };
    await make(ProviderBill, { ...bill, bill_number: 'B-draft' });
    await make(ProviderBill, { ...bill, bill_number: 'B-1', status: 'issued' });
    const { text, body } = await send('GET', '/bills');
    expect(body.data).toMatchObject([{ bill_number: 'B-1', net_amount: '850.00', status: 'issued' }]);
    expect(text).not.toContain('eyes only');
  });

  test('a clinic that never chose has the usual mails', async () => {
    const usual = {
      quote_notification: true,
      schedule_notification: true,
      start_treatment_notification: true,
      after_care_notification: false,
      review_notification: false,
    };
    expect((await send('GET', '/notification-preferences')).body).toEqual(usual);
    const chosen = await send('PATCH', '/notification-preferences', { review_notification: true });
    expect(chosen.body).toEqual({ ...usual, review_notification: true });
    const wrong = await send('PATCH', '/notification-preferences', { review_notification: 'yes', sms: true });
    expect((wrong.body.errors as { pointer: string }[]).map(({ pointer }) => pointer).sort()).toEqual([
      '/review_notification',
      '/sms',
    ]);
  });
});

describe('the team', () => {
  test('somebody who is invited joins by the link, signs in, and may what the role may', async () => {
    const email = `${randomBytes(6).toString('hex')}@example.com`;
    const invited = await send('POST', '/staff-invitations', { email, role: 'coordinator' });
    expect(invited).toMatchObject({ status: 201, body: { email, role: 'coordinator', accepted_at: null } });
    expect(invited.text).not.toContain('token');
    const token = randomBytes(32).toString('base64url');
    const { manager } = apps.database.app;
    const id = String(invited.body.id);
    await manager.update(ProviderStaffInvitation, { id }, { token_hash: hashToken(token) });
    const { url } = apps.server;
    const password = 'a long enough password';
    const body = { token, firstname: 'Ayşe', lastname: 'Demir', password };
    const join = () => ask(url, 'POST', '/staff-invitations/acceptance', { body });
    expect(await join()).toMatchObject({
      status: 201,
      body: { email, provider_id: clinic.provider_id, roles: ['coordinator'] },
    });
    expect((await join()).body.errors).toEqual([
      { pointer: '/token', detail: 'This link is no longer valid: ask your clinic for a new one.' },
    ]);
    const { access_token } = await signInTo(url, CLINIC_APP, email, password);
    const as = { token: access_token };
    expect((await ask(url, 'GET', '/provider/schedules', as)).status).toBe(200);
    expect((await ask(url, 'GET', '/provider/bills', as)).status).toBe(403);
    const colleagues = await listed('/staff');
    expect(colleagues).toContainEqual(expect.objectContaining({ email, roles: ['coordinator'] }));
    expect(JSON.stringify(colleagues)).not.toContain('password');
    expect(await listed('/staff-invitations')).toMatchObject([
      { email, accepted_at: expect.any(String) as string },
    ]);
  });
});
