import { addDays } from '../../src/core/dates.js';
import { AlertsNotification } from '../../src/domain/notifications/entities.js';
import { InstallmentPaymentPlan, Payment, PaymentHistory } from '../../src/domain/payments/entities.js';
import { type Patient } from '../../src/domain/people/entities.js';
import { type Provider } from '../../src/domain/providers/entities.js';
import { Quote, Schedule } from '../../src/domain/quotes/entities.js';
import { type TestDatabase } from './database.js';
import { adoptPayment } from './gateway.js';
import { anInquiry, aTreatment } from './journey.js';
import { aClinic, aPatient, make } from './world.js';

export const TODAY = new Date().toISOString().slice(0, 10);
export const inDays = (days: number): string => addDays(TODAY, days);

let treatmentId: string | undefined;
let shared: { clinic: Provider; patient: Patient } | undefined;

/** Called once for each database: what bookings have in common is made anew. */
export async function startBookings(): Promise<void> {
  treatmentId = (await aTreatment()).id;
  shared = { clinic: await aClinic(), patient: await aPatient() };
}

interface Situation extends Partial<Quote> {
  /** The day of the appointment; none without. */
  on?: string | undefined;
}

/** A quote of 1000.00 EUR that the patient has accepted; the procedure is in 200 days. */
export async function aQuote({ on = inDays(200), ...values }: Situation = {}): Promise<Quote> {
  const { clinic, patient } = shared!;
  const inquiry = await anInquiry({ patient_id: patient.id });
  const quote = await make(Quote, {
    inquiry_id: inquiry.id,
    provider_id: clinic.id,
    treatment_id: treatmentId!,
    treatment_date: [on],
    commission: 15,
    quote_amount: '1000.00',
    currency: 'EUR',
    status: 'accepted',
    deposit_percentage: 20,
    ...values,
  });
  await make(Schedule, { quote_id: quote.id, schedule_date: on, status: 'pending' });
  return quote;
}

/** Money for a quote, in whatever state. */
export async function aPayment(quote: Quote, values: Partial<Payment> = {}): Promise<Payment> {
  const { payment_status = 'pending', payment_method = 'bank_transfer' } = values;
  const arrived = payment_status === 'completed' || payment_status === 'refunded';
  const payment = await make(Payment, {
    quote_id: quote.id,
    patient_id: shared!.patient.id,
    provider_id: quote.provider_id,
    amount: '200.00',
    currency: quote.currency,
    payment_type: 'deposit',
    paid_at: arrived ? new Date('2026-01-01T10:00:00Z') : null,
    failure_reason: payment_status === 'failed' ? 'It did not come.' : null,
    stripe_payment_intent_id: payment_method === 'card' && arrived ? `pi_before_${quote.id}` : null,
    ...values,
    payment_status,
    payment_method,
  });
  await adoptPayment(payment);
  return payment;
}

/** The patient of all these bookings. */
export const thePatient = (): string => shared!.patient.id;

/** A booking of which so much has arrived. */
export async function aPaidQuote(amount: string, values: Partial<Payment> = {}) {
  const quote = await aQuote({ status: 'confirmed' });
  return { quote, payment: await aPayment(quote, { amount, payment_status: 'completed', ...values }) };
}

/** What tests look at afterwards. */
export const looking = ({ app }: TestDatabase) => ({
  payment: (id: string) => app.manager.findOneByOrFail(Payment, { id }),
  payments: (quote_id: string) => app.manager.find(Payment, { where: { quote_id }, order: { id: 'ASC' } }),
  quote: (id: string) => app.manager.findOneByOrFail(Quote, { id }),
  schedule: (quote_id: string) => app.manager.findOneByOrFail(Schedule, { quote_id }),
  plan: (id: string) => app.manager.findOneByOrFail(InstallmentPaymentPlan, { id }),
  refunds: (refunded_payment_id: string) => app.manager.findBy(Payment, { refunded_payment_id }),
  history: async (payment_id: string) =>
    (await app.manager.find(PaymentHistory, { where: { payment_id }, order: { id: 'ASC' } })).map(
      ({ from_status, to_status }) => `${from_status ?? 'new'} > ${to_status}`,
    ),
  told: async (subject_id: string) =>
    (await app.manager.findBy(AlertsNotification, { subject_id }))
      .map(({ notifiable_type, type }) => `${notifiable_type} ${type}`)
      .sort(),
});
