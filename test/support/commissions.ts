import { BankingDetail, ProviderBill, ProviderBillLine } from '../../src/domain/commissions/entities.js';
import { Payment } from '../../src/domain/payments/entities.js';
import { Quote } from '../../src/domain/quotes/entities.js';
import { type TestDatabase } from './database.js';
import { anInquiry, aTreatment } from './journey.js';
import { aClinic, make } from './world.js';

/** A day of the past, at noon. */
export const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** A confirmed quote of a clinic, on which a commission is frozen. */
export async function aBooking(values: Partial<Quote> = {}): Promise<Quote> {
  return make(Quote, {
    treatment_date: ['2027-01-10'],
    commission: 20,
    quote_amount: '5000.00',
    currency: 'EUR',
    status: 'confirmed',
    ...values,
    inquiry_id: values.inquiry_id ?? (await anInquiry()).id,
    provider_id: values.provider_id ?? (await aClinic()).id,
    treatment_id: values.treatment_id ?? (await aTreatment()).id,
  });
}

/** Money that came in for a booking; on 10 March 2026 unless said. */
export async function arrived(
  { app }: TestDatabase,
  booking: Quote,
  amount: string,
  values: Partial<Payment> = {},
): Promise<Payment> {
  const [{ patient_id } = { patient_id: '' }] = await app.query<{ patient_id: string }[]>(
    'SELECT patient_id FROM inquiries WHERE id = ?',
    [booking.inquiry_id],
  );
  return make(Payment, {
    quote_id: booking.id,
    patient_id,
    provider_id: booking.provider_id,
    amount,
    currency: booking.currency,
    payment_type: 'deposit',
    payment_method: 'bank_transfer',
    payment_status: 'completed',
    paid_at: noon('2026-03-10'),
    ...values,
  });
}

/** Money that went back of a payment; on 20 March 2026 unless said. */
export function wentBack(payment: Payment, amount: string, values: Partial<Payment> = {}): Promise<Payment> {
  const { quote_id, patient_id, provider_id, currency, payment_method } = payment;
  return make(Payment, {
    quote_id,
    patient_id,
    provider_id,
    currency,
    payment_method,
    amount,
    payment_type: 'refund',
    payment_status: 'completed',
    refunded_payment_id: payment.id,
    paid_at: noon('2026-03-20'),
    ...values,
  });
}

export async function anAccount(values: Partial<BankingDetail> = {}): Promise<BankingDetail> {
  return make(BankingDetail, {
    account_holder_name: 'Boğaziçi Klinik A.Ş.',
    bank_name: 'First Bank',
    bank_country: 'Turkey',
    iban: 'TR330006100519786457841326',
    currency: 'EUR',
    verified_at: noon('2026-01-05'),
    ...values,
    provider_id: values.provider_id === undefined ? (await aClinic()).id : values.provider_id,
  });
}

let number = 0;

/** A bill with a line for one payment, in whatever state. */
export async function aBill(
  database: TestDatabase,
  values: Partial<ProviderBill> = {},
): Promise<ProviderBill> {
  const provider_id = values.provider_id ?? (await aClinic()).id;
  const payment = await arrived(database, await aBooking({ provider_id }), '1000.00');
  const bill = await make(ProviderBill, {
    bill_number: `TEST-${++number}`,
    period_start: '2026-03-01',
    period_end: '2026-03-31',
    gross_amount: '1000.00',
    commission_amount: '200.00',
    net_amount: '800.00',
    currency: 'EUR',
    status: 'draft',
    ...values,
    provider_id,
  });
  await make(ProviderBillLine, {
    provider_bill_id: bill.id,
    payment_id: payment.id,
    live_payment_id: bill.status === 'void' ? null : payment.id,
    gross_amount: '1000.00',
    commission_percentage: 20,
    commission_amount: '200.00',
    net_amount: '800.00',
    currency: 'EUR',
  });
  return bill;
}
