import { In, Not } from 'typeorm';
import { z } from 'zod';
import { NotFound } from '../../core/errors.js';
import { ProviderBill } from '../../domain/commissions/entities.js';
import { decideDiscount } from '../../domain/discounts/decide-as-clinic.js';
import { Discount, ProviderDiscount } from '../../domain/discounts/entities.js';
import { Review } from '../../domain/reviews/entities.js';
import { clinicOf, type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { pageOf, type PageQuery } from '../page.js';
import { shape, uuid } from '../shape.js';
import { PatientOfClinic, patientOf, seenIn } from './patient.js';

const ReviewOfClinic = shape(
  Review,
  'ReviewOfClinic',
  [
    'id',
    'quote_id',
    'overall_rating',
    'facility_rating',
    'staff_rating',
    'results_rating',
    'value_rating',
    'created_at',
  ],
  { review_text: z.string().nullable(), patient: PatientOfClinic },
);
const Bill = shape(ProviderBill, 'Bill', [
  'id',
  'bill_number',
  'period_start',
  'period_end',
  'gross_amount',
  'commission_amount',
  'net_amount',
  'currency',
  'status',
  'issued_at',
  'due_date',
  'paid_at',
  'voided_at',
  'payout_reference',
]);
const Code = shape(Discount, 'DiscountCode', [
  'discount_code',
  'discount_type',
  'discount_value',
  'currency',
  'start_date',
  'end_date',
  'status',
  'approval_status',
]);
const Part = shape(
  ProviderDiscount,
  'DiscountOfClinic',
  ['provider_share_percentage', 'decision', 'decided_at', 'rejection_reason'],
  { id: uuid, discount: Code.schema },
);

/** What is published; the rest is between the patient and Hairline. */
async function listReviews(call: SignedCall<PageQuery>) {
  const columns = [...ReviewOfClinic.columns, 'patient_id', 'review_text'] as const;
  const where = { provider_id: clinicOf(call), is_published: true };
  const page = await pageOf(call.manager, { ...ReviewOfClinic, columns }, call.query, where, {
    by: 'created_at',
  });
  const seen = await seenIn(
    call,
    page.data.map(({ patient_id }) => patient_id),
  );
  const data = page.data.map((review) => {
    const patient = seen(review.patient_id);
    const review_text = patient.words(review.review_text);
    return ReviewOfClinic.of(review, { review_text, patient: patientOf(patient) });
  });
  return { ...page, data };
}

/** A draft is nobody's bill yet. */
async function listBills(call: SignedCall<PageQuery>) {
  const where = { provider_id: clinicOf(call), status: Not('draft') };
  const page = await pageOf(call.manager, Bill, call.query, where, { by: 'period_start' });
  return { ...page, data: page.data.map((bill) => Bill.of(bill)) };
}

async function withCodes({ manager }: Pick<SignedCall, 'manager'>, parts: readonly ProviderDiscount[]) {
  const codes = await manager.findBy(Discount, { id: In(parts.map(({ discount_id }) => discount_id)) });
  return parts.map((part) => {
    const code = codes.find(({ id }) => id === part.discount_id)!;
    return Part.of(part, { id: code.id, discount: Code.of(code) });
  });
}

async function listDiscounts(call: SignedCall<PageQuery>) {
  const columns = [...Part.columns, 'discount_id'] as const;
  const where = { provider_id: clinicOf(call) };
  const page = await pageOf(call.manager, { ...Part, columns }, call.query, where);
  return { ...page, data: await withCodes(call, page.data) };
}

async function readDiscount(call: SignedCall) {
  const asked = { discount_id: call.params.id!, provider_id: clinicOf(call) };
  const part = await call.manager.findOneBy(ProviderDiscount, asked);
  if (!part) throw new NotFound('There is no such record.');
  return (await withCodes(call, [part]))[0]!;
}

export const clinicBusiness = new Area('Clinic: business', 'clinic', '/provider')
  .list('/reviews', {
    summary: 'What patients published about the clinic, the latest first',
    needs: 'clinic.reviews.read',
    item: ReviewOfClinic.schema,
    list: listReviews,
  })
  .list('/bills', {
    summary: 'What the clinic earned and what Hairline kept, by period',
    needs: 'clinic.bills.read',
    item: Bill.schema,
    list: listBills,
  })
  .list('/discounts', {
    summary: 'The codes that the clinic is asked about',
    needs: 'clinic.discounts.decide',
    item: Part.schema,
    list: listDiscounts,
  })
  .post('/discounts/{id}/decision', {
    summary: 'Agree to a code, or decline it',
    verb: decideDiscount,
    answer: Part.schema,
    read: readDiscount,
  });
