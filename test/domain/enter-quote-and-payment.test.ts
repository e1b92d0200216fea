import { systemActor } from '../../src/core/actor.js';
import { Setting } from '../../src/core/entities.js';
import { transact } from '../../src/core/transact.js';
import { type Inquiry, WorkflowTimeline } from '../../src/domain/inquiries/entities.js';
import { enterPayment } from '../../src/domain/payments/enter-payment.js';
import { type Payment, PaymentHistory } from '../../src/domain/payments/entities.js';
import { enterQuote } from '../../src/domain/quotes/enter-quote.js';
import { Quote } from '../../src/domain/quotes/entities.js';
import { type Provider } from '../../src/domain/providers/entities.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { anInquiry, aPlatformRate, aTreatment } from '../support/journey.js';
import { aClinic, actorAs, aPatient, make } from '../support/world.js';

let db: TestDatabase;
let clinic: Provider;
let inquiry: Inquiry;
let treatment_id: string;

beforeAll(async () => {
  db = await openTestDatabase();
  await aPlatformRate(17);
});
beforeEach(async () => {
  clinic = await aClinic();
  inquiry = await anInquiry();
  treatment_id = (await aTreatment()).id;
});
afterAll(() => db.close());

const system = systemActor('seed', 'test');
const quote = (values: Partial<Quote> = {}) =>
  transact(system, null, 'enter', (work) =>
    enterQuote(work, {
      inquiry_id: inquiry.id,
      provider_id: clinic.id,
      treatment_id,
      treatment_date: ['2027-01-10'],
      quote_amount: '2500.00',
      currency: 'EUR',
      status: 'quote',
      ...values,
    }),
  );
const pay = (values: Partial<Payment>, actor = system) =>
  transact(actor, null, 'enter', (work) =>
    enterPayment(work, {
      patient_id: inquiry.patient_id,
      provider_id: clinic.id,
      amount: '500.00',
      currency: 'EUR',
      payment_type: 'deposit',
      payment_method: 'bank_transfer',
      ...values,
    }),
  );
const timeline = async () =>
  (
    await db.app.manager.find(WorkflowTimeline, { where: { inquiry_id: inquiry.id }, order: { id: 'ASC' } })
  ).map(({ event, metadata }) => [event, metadata]);

test('a submitted quote freezes the commission and the deposit, runs out in 48 hours, and is on the timeline', async () => {
  const started = Date.now();
  const entered = await quote();
  expect(entered).toMatchObject({
    commission: 17,
    deposit_percentage: 20,
    expiration_hours: 48,
    status: 'quote',
  });
  const hours = (entered.expires_at!.getTime() - started) / 3_600_000;
  expect(hours).toBeCloseTo(48, 2);
  expect(await timeline()).toEqual([
    ['inquiry_created', null],
    ['quote_submitted', { quote_id: entered.id, provider_id: clinic.id }],
  ]);
});

test('a draft does not run out and is no news', async () => {
  expect(await quote({ status: 'inquiry' })).toMatchObject({ status: 'inquiry', expires_at: null });
  expect(await timeline()).toEqual([['inquiry_created', null]]);
});

test('a commission and a deposit that somebody sends count for nothing', async () => {
  expect(await quote({ commission: 1, deposit_percentage: 1 })).toMatchObject({
    commission: 17,
    deposit_percentage: 20,
  });
});

test('what staff set holds for the next quote, and the hours of one quote for that one', async () => {
  await make(Setting, { name: 'quote_hours', value: 72 });
  await make(Setting, { name: 'deposit_percentage', value: 35 });
  expect(await quote()).toMatchObject({ expiration_hours: 72, deposit_percentage: 35 });
  expect(await quote({ expiration_hours: 24 })).toMatchObject({ expiration_hours: 24 });
});

test.each(['accepted', 'confirmed', 'inprogress', 'aftercare', 'completed', 'rejected', 'cancelled', ''])(
  'a quote cannot be entered as "%s"',
  async (status) => {
    await expect(quote({ status })).rejects.toMatchObject({
      fields: {
        status: 'A new quote is a draft (inquiry) or submitted (quote); the rest is done by actions.',
      },
    });
  },
);

test('a payment is expected first, and its history begins with it', async () => {
  const { id: quote_id } = await quote();
  const actor = actorAs('finance');
  const payment = await pay({ quote_id, payment_status: 'completed' }, actor);
  expect(payment).toMatchObject({ payment_status: 'pending', amount: '500.00', is_installment: false });
  expect(await db.app.manager.findBy(PaymentHistory, { payment_id: payment.id })).toEqual([
    expect.objectContaining({
      from_status: null,
      to_status: 'pending',
      actor_type: 'System',
      actor_id: null,
    }),
  ]);
});

test("a payment is the quote's patient's, to the quote's clinic, in the quote's currency", async () => {
  const { id: quote_id } = await quote();
  const refused = (values: Partial<Payment>) => expect(pay({ quote_id, ...values })).rejects;
  await refused({ quote_id: clinic.id }).toMatchObject({ fields: { quote_id: 'There is no such quote.' } });
  await refused({ patient_id: (await aPatient()).id }).toMatchObject({
    fields: { patient_id: "This is not the quote's patient." },
  });
  await refused({ provider_id: (await aClinic()).id }).toMatchObject({
    fields: { provider_id: "This is not the quote's clinic." },
  });
  await refused({ currency: 'GBP' }).toMatchObject({ fields: { currency: 'The quote is in EUR.' } });
});

test('a quote in the trash takes no payment', async () => {
  const { id: quote_id } = await quote();
  await db.app.getRepository(Quote).update(quote_id, { deleted_at: new Date() });
  await expect(pay({ quote_id })).rejects.toMatchObject({ fields: { quote_id: 'There is no such quote.' } });
});

test('a clinic that is not active gets no new quote', async () => {
  clinic = await aClinic({ status: 'suspended' });
  await expect(quote()).rejects.toMatchObject({ fields: { provider_id: 'Choose an active clinic.' } });
});

test('a refund is not entered as if it were any payment', async () => {
  const { id } = await quote();
  await expect(pay({ quote_id: id, payment_type: 'refund' })).rejects.toMatchObject({
    fields: { payment_type: expect.stringContaining('A refund is made from the payment') as string },
  });
});
