import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { type components, HairlineClient } from '../../packages/api-client/src/index.js';
import { runDemo } from '../../seeds/index.js';
import { CLINIC_APP, PATIENT_APP } from '../support/apps.js';
import { nameOf } from '../support/back-office.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { DEMO_PASSWORD, redisUrl, startServer, type TestServer } from '../support/server.js';

let db: TestDatabase;
let server: TestServer;
let files: string;
let app: HairlineClient;
let clinic: HairlineClient;

beforeAll(async () => {
  db = await openTestDatabase();
  await runDemo();
  const redis = new Redis(redisUrl());
  await redis.flushdb();
  await redis.quit();
  files = await mkdtemp(path.join(tmpdir(), 'hairline-files-'));
  server = await startServer(nameOf(db), { STORAGE_URL: files });
  app = new HairlineClient({ baseUrl: server.url, clientId: PATIENT_APP });
  clinic = new HairlineClient({ baseUrl: server.url, clientId: CLINIC_APP });
});
afterAll(async () => {
  await server.stop();
  await db.close();
  await rm(files, { recursive: true });
});

interface Answered<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** What a call answered. @throws with the problem, where it was refused */
async function done<T>(call: Promise<Answered<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await call;
  if (!response.ok || data === undefined || data === null)
    throw new Error(`${response.status} ${JSON.stringify(error)}`);
  return data;
}

const of = (id: string) => ({ params: { path: { id } } });

/** Says what comes, then sends it. @returns the upload's id */
async function upload(): Promise<string> {
  const photo = await readFile('docs/images/phone.png');
  const body = { content_type: 'image/png' as const, size: photo.length };
  const { id, upload_url, headers } = await done(app.api.POST('/uploads', { body }));
  const sent = await fetch(new URL(upload_url, server.url), {
    method: 'PUT',
    headers: headers as unknown as Record<string, string>,
    body: new Uint8Array(photo),
  });
  expect(sent.status).toBe(201);
  return id;
}

type Questionnaire = components['schemas']['Questionnaire'];

type Answer = string | number | boolean | string[];

/** Everything at its worst. */
function worst({ questions }: { questions: unknown }): Record<string, Answer> {
  type Question = { question_id: string; question_type: string; options?: { value: string }[] };
  const answers: Record<string, (question: Question) => Answer> = {
    visual_scale: () => 9,
    number: () => 1,
    yes_no: () => true,
    text: () => 'It keeps me awake.',
    single_choice: ({ options }) => options![0]!.value,
    multiple_choice: ({ options }) => [options![0]!.value],
  };
  const asked = questions as Question[];
  return Object.fromEntries(asked.map((one) => [one.question_id, answers[one.question_type]!(one)]));
}

test('from sign-up to review and bill, through the published client alone', async () => {
  const [email, password] = ['ingrid.solberg@example.com', 'a long password'];
  const person = { first_name: 'Ingrid', last_name: 'Solberg', location: 'Oslo, Norway' };
  await done(app.api.POST('/patients', { body: { ...person, email, password } }));
  await app.signIn(email, password);
  await clinic.signIn('clinic1@hairline.test', DEMO_PASSWORD);

  const { data: clinics } = await done(
    app.api.GET('/providers', { params: { query: { country: 'Turkey' } } }),
  );
  const chosen = clinics.find(({ provider_name }) => provider_name === 'Bosphorus Hair Institute')!;
  const inquiry = await done(
    app.api.POST('/inquiries', {
      body: {
        problem: 'Receding hairline',
        problem_details: 'Since I was thirty.',
        treatment_schedule: [daysAhead(30), daysAhead(60)],
        scan_file_id: await upload(),
      },
    }),
  );
  const history = { age: 38, medical_conditions: 'None', critical_conditions: [] };
  await done(app.api.PUT('/inquiries/{id}/medical-history', { ...of(inquiry.id), body: history }));
  await done(
    app.api.POST('/inquiries/{id}/providers', { ...of(inquiry.id), body: { provider_ids: [chosen.id] } }),
  );

  const given = await done(clinic.api.GET('/provider/inquiries/{id}', of(inquiry.id)));
  expect(given.patient).toMatchObject({ anonymization_level: 'full', first_name: null, email: null });
  const { data: prices } = await done(clinic.api.GET('/provider/treatment-pricings'));
  const offer = { treatment_id: prices[0]!.treatment_id, treatment_date: [daysAhead(40)] };
  const quote = await done(
    clinic.api.POST('/provider/inquiries/{id}/quotes', {
      ...of(inquiry.id),
      body: { ...offer, quote_amount: '2400.00', currency: 'EUR', status: 'quote' },
    }),
  );

  const { data: offers } = await done(app.api.GET('/inquiries/{id}/quotes', of(inquiry.id)));
  expect(offers.map(({ id, quote_amount }) => [id, quote_amount])).toEqual([[quote.id, '2400.00']]);
  await done(app.api.POST('/quotes/{id}/acceptance', of(quote.id)));
  const payment = await done(
    app.api.POST('/quotes/{id}/payments', { ...of(quote.id), body: { payment_method: 'bank_transfer' } }),
  );
  const finance = await server.as('finance');
  const arrived = { transaction_id: 'SEPA-1', reason: 'It came.' };
  const confirmed = await finance.act('payments', payment.id, 'confirmBankTransfer', arrived);
  expect(confirmed.json.notice).toMatchObject({ type: 'success' });
  expect((await done(app.api.GET('/quotes/{id}', of(quote.id)))).status).toBe('confirmed');

  await done(clinic.api.POST('/provider/quotes/{id}/arrival', of(quote.id)));
  const step = { stage: 'extraction' as const, progress_percentage: 40 };
  await done(clinic.api.POST('/provider/quotes/{id}/progress', { ...of(quote.id), body: step }));
  await done(clinic.api.POST('/provider/quotes/{id}/completion', { ...of(quote.id), body: {} }));

  const { data: plans } = await done(app.api.GET('/after-cares'));
  const plan = await done(app.api.GET('/after-cares/{id}', of(plans[0]!.id)));
  const [milestone] = plan.milestones;
  const scan = { scan_type: 'front' as const, scan_file_id: await upload() };
  await done(app.api.POST('/milestones/{id}/scans', { ...of(milestone!.id), body: scan }));
  const asked = new Set(milestone!.due.map(({ questionnaire_id }) => questionnaire_id));
  const pain = (plan.questionnaires as Questionnaire[]).find(
    ({ id, questionnaire_name }) => asked.has(id) && /pain/i.test(questionnaire_name),
  )!;
  await done(
    app.api.POST('/milestones/{id}/questionnaire-responses', {
      ...of(milestone!.id),
      body: { questionnaire_id: pain.id, responses: worst(pain) },
    }),
  );

  const followed = await done(clinic.api.GET('/provider/after-cares/{id}', of(plan.id)));
  expect(followed.urgent_open).toBe(1);
  expect(followed.patient).toMatchObject({ anonymization_level: 'none', first_name: 'Ingrid' });
  const [urgent] = followed.milestones.flatMap(({ questionnaire_responses }) => questionnaire_responses);
  const body = { acknowledgement_note: 'We have called.' };
  await done(
    clinic.api.POST('/provider/questionnaire-responses/{id}/acknowledgement', { ...of(urgent!.id), body }),
  );

  const review = { quote_id: quote.id, overall_rating: 5, review_text: 'Kind and careful.' };
  await done(app.api.POST('/reviews', { body: review }));
  expect((await done(app.api.GET('/quotes/{id}', of(quote.id)))).status).toBe('completed');

  const period = { period_start: daysAhead(-1), period_end: daysAhead(0), currency: 'EUR' };
  await finance.act('providers', chosen.id, 'generateProviderBill', period);
  const drafts = await finance.list('provider_bills', {
    'filters.provider_id': chosen.id,
    'filters.status': 'draft',
  });
  const draft = drafts.json.records![0]!;
  await finance.act('provider_bills', draft.id, 'issueProviderBill', { due_date: daysAhead(30) });
  const { data: bills } = await done(clinic.api.GET('/provider/bills'));
  expect(bills.find(({ id }) => id === draft.id)).toMatchObject({ status: 'issued', currency: 'EUR' });
}, 300_000);

const daysAhead = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
