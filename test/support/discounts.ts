import { systemActor } from '../../src/core/actor.js';
import { transact, type Work } from '../../src/core/transact.js';
import { listCodes } from '../../src/domain/affiliates/affiliate-codes.js';
import { Affiliate, AffiliateDiscountCode } from '../../src/domain/affiliates/entities.js';
import { BankingDetail } from '../../src/domain/commissions/entities.js';
import { Discount, ProviderDiscount } from '../../src/domain/discounts/entities.js';
import { Inquiry } from '../../src/domain/inquiries/entities.js';
import { Payment } from '../../src/domain/payments/entities.js';
import { enterQuote } from '../../src/domain/quotes/enter-quote.js';
import { type Quote } from '../../src/domain/quotes/entities.js';
import { anInquiry, aTreatment } from './journey.js';
import { aClinic, make } from './world.js';

const system = systemActor('seed', 'test');
let number = 0;

export const inOne = <T>(run: (work: Work) => Promise<T>): Promise<T> => transact(system, null, 'test', run);

/** An approved one of 10%, unless said otherwise. */
export function aDiscount(values: Partial<Discount> = {}): Promise<Discount> {
  return make(Discount, {
    discount_code: `CODE-${++number}`,
    discount_type: 'percentage',
    discount_value: '10.00',
    approval_status: 'approved',
    ...values,
  });
}

export async function aPart(
  discount: Discount,
  values: Partial<ProviderDiscount> = {},
): Promise<ProviderDiscount> {
  const provider_id = values.provider_id ?? discount.provider_id ?? (await aClinic()).id;
  return make(ProviderDiscount, {
    provider_share_percentage: 50,
    ...values,
    discount_id: discount.id,
    provider_id,
  });
}

/** An active one that earns 5%, unless said otherwise. */
export function anAffiliate(values: Partial<Affiliate> = {}): Promise<Affiliate> {
  return make(Affiliate, {
    affiliate_name: 'Robin Example',
    company_name: `Company ${++number}`,
    email: `affiliate-${number}@example.com`,
    status: 'active',
    commission_value: '5.00',
    ...values,
  });
}

/** A code of 10%; a new affiliate's, unless said otherwise. */
export async function anAffiliateCode(
  values: Partial<AffiliateDiscountCode> = {},
): Promise<AffiliateDiscountCode> {
  const affiliate_id = values.affiliate_id ?? (await anAffiliate()).id;
  const code = await make(AffiliateDiscountCode, {
    code: `AFF-${++number}`,
    discount_type: 'percentage',
    discount_value: '10.00',
    ...values,
    affiliate_id,
  });
  await inOne(async (work) => listCodes(work, await work.find(Affiliate, affiliate_id)));
  return code;
}

export function anAccount(affiliate: Affiliate, values: Partial<BankingDetail> = {}): Promise<BankingDetail> {
  return make(BankingDetail, {
    affiliate_id: affiliate.id,
    account_holder_name: 'Robin Example',
    bank_name: 'Harbour Bank',
    bank_country: 'Germany',
    iban: 'DE89370400440532013000',
    currency: 'EUR',
    verified_at: new Date('2026-01-01'),
    ...values,
  });
}

/** What every quote needs around it. */
export async function aSetting() {
  const [clinic, inquiry, treatment] = [await aClinic(), await anInquiry(), await aTreatment()];
  return { clinic, inquiry, treatment };
}

export function quoteWith(
  { clinic, inquiry, treatment }: Awaited<ReturnType<typeof aSetting>>,
  values: Partial<Quote> & { discount_code?: string } = {},
): Promise<Quote> {
  return inOne((work) =>
    enterQuote(work, {
      inquiry_id: inquiry.id,
      provider_id: clinic.id,
      treatment_id: treatment.id,
      treatment_date: ['2027-01-10'],
      quote_amount: '1000.00',
      currency: 'EUR',
      status: 'quote',
      ...values,
    }),
  );
}

/** Money that arrived for a quote, or went back. */
export async function aPayment(quote: Quote, values: Partial<Payment> = {}): Promise<Payment> {
  const patient_id = values.patient_id ?? (await patientOf(quote));
  return make(Payment, {
    quote_id: quote.id,
    patient_id,
    provider_id: quote.provider_id,
    amount: '200.00',
    currency: quote.currency,
    payment_type: 'deposit',
    payment_method: 'card',
    payment_status: 'completed',
    ...values,
  });
}

export function aRefund(payment: Payment, amount: string): Promise<Payment> {
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
  });
}

function patientOf({ inquiry_id }: Quote): Promise<string> {
  return inOne(async (work) => (await work.find(Inquiry, inquiry_id)).patient_id);
}
