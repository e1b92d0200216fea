import { AfterCare } from '../../src/domain/aftercare/entities.js';
import { WorkflowTimeline } from '../../src/domain/inquiries/entities.js';
import { AlertsNotification } from '../../src/domain/notifications/entities.js';
import { Quote } from '../../src/domain/quotes/entities.js';
import { Review } from '../../src/domain/reviews/entities.js';
import { aPlan, anAnswer } from '../support/aftercare.js';
import { type Apps, openApps } from '../support/app-people.js';
import { type ApiReply, ask } from '../support/apps.js';
import { aTreatment } from '../support/journey.js';
import { aClinic, anInquiry, make } from '../support/world.js';

let apps: Apps;

beforeAll(async () => {
  apps = await openApps();
});
afterAll(() => apps.close());

const rows = () => apps.database.app.manager;
const send = (token: string, body: unknown): Promise<ApiReply> =>
  ask(apps.server.url, 'POST', '/reviews', { token, body });
const pointers = ({ body }: ApiReply) => (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);

async function aTreated(status = 'aftercare') {
  const { patient, token } = await apps.patient();
  const inquiry = await anInquiry({ patient_id: patient.id });
  const quote = await make(Quote, {
    inquiry_id: inquiry.id,
    provider_id: (await aClinic()).id,
    treatment_id: (await aTreatment()).id,
    treatment_date: ['2026-09-01'],
    commission: 15,
    quote_amount: '2400.00',
    currency: 'EUR',
    status,
    expires_at: new Date(),
  });
  const { provider_id, id: quote_id } = quote;
  const { plan, milestones } = await aPlan({
    patient_id: patient.id,
    provider_id,
    quote_id,
    aftercare_type: 'treatment_linked',
  });
  return { patient, token, quote, plan, milestones };
}
const states = async ({ quote, plan }: { quote: Quote; plan: AfterCare }) => [
  (await rows().findOneByOrFail(Quote, { id: quote.id })).status,
  (await rows().findOneByOrFail(AfterCare, { id: plan.id })).status,
];

test('a review ends the journey and its plan, and waits for a moderator', async () => {
  const treated = await aTreated();
  const { token, quote } = treated;
  const body = { quote_id: quote.id, overall_rating: 5, staff_rating: 4, review_text: 'Kind people' };
  const written = await send(token, body);
  expect(written).toMatchObject({ status: 201, body: { overall_rating: 5, is_published: false } });
  expect(await states(treated)).toEqual(['completed', 'completed']);
  const events = await rows().findBy(WorkflowTimeline, { inquiry_id: quote.inquiry_id });
  expect(events.map(({ event }) => event)).toContain('review_submitted');
  const notices = await rows().findBy(AlertsNotification, { subject_id: String(written.body.id) });
  expect(notices.map(({ notifiable_id }) => notifiable_id)).toContain(apps.staff.content);
  expect((await send(token, body)).body.code).toBe('already_so');
});

test('a plan with an urgent answer that nobody has seen goes on', async () => {
  const treated = await aTreated();
  await anAnswer(treated.milestones[1]!, treated.patient.id);
  expect((await send(treated.token, { quote_id: treated.quote.id, overall_rating: 2 })).status).toBe(201);
  expect(await states(treated)).toEqual(['completed', 'active']);
});

test('of twenty reviews at once one counts', async () => {
  const { token, quote } = await aTreated();
  const body = { quote_id: quote.id, overall_rating: 3 };
  const answers = await Promise.all(Array.from({ length: 20 }, () => send(token, body)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(await rows().countBy(Review, { quote_id: quote.id })).toBe(1);
});

test('who has not been treated, or was not, writes none; stars are one to five', async () => {
  const early = await aTreated('confirmed');
  expect((await send(early.token, { quote_id: early.quote.id, overall_rating: 5 })).status).toBe(409);
  const other = await apps.patient();
  expect((await send(other.token, { quote_id: early.quote.id, overall_rating: 5 })).status).toBe(404);
  const wrong = { quote_id: early.quote.id, overall_rating: 6, value_rating: 0, is_published: true };
  expect(pointers(await send(early.token, wrong)).sort()).toEqual([
    '/is_published',
    '/overall_rating',
    '/value_rating',
  ]);
});
