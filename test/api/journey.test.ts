import { type components } from '../../packages/api-client/src/index.js';
import {
  askClinic,
  daysAhead,
  done,
  type Journey,
  of,
  offer,
  signUp,
  startJourney,
  upload,
} from '../support/app-journey.js';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.end());

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
  const { clinic, server } = journey;
  const app = await signUp(journey, 'Ingrid');
  const { chosen, inquiry } = await askClinic(journey, app);
  const given = await done(clinic.api.GET('/provider/inquiries/{id}', of(inquiry.id)));
  expect(given.patient).toMatchObject({ anonymization_level: 'full', first_name: null, email: null });
  const quote = await offer(journey, inquiry.id);

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
  const scan = { scan_type: 'front' as const, scan_file_id: await upload(journey, app) };
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
