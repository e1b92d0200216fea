import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { exceeds } from '../../core/money.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { notifyStaff } from '../notifications/notify.js';
import { mustOwnQuote } from '../people/own.js';
import { Inquiry } from '../inquiries/entities.js';
import { Quote } from '../quotes/entities.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { balanceOf } from './balance.js';
import { Payment } from './entities.js';
import { makePayment } from './make-payment.js';
import { announced, closeInApp } from '../gateway/in-app.js';
import { PAYMENT_METHODS } from './states.js';
import { patientExpected, staffAnnounced } from './messages.js';
import { mustBePayable } from './payable.js';
import { settlePayment } from './settle-payment.js';
import { tellPatient } from './tell.js';
import { whatIsNext } from './what-is-next.js';

export const AnnouncePayment = z.object({
  payment_method: z.enum(PAYMENT_METHODS, 'By card or by bank transfer.').default('bank_transfer').meta({
    description: '`card`: the app confirms it with the secret that `GET /payments/{id}/card` answers.',
  }),
  payment_type: z
    .enum(['deposit', 'final'], 'The deposit, or all that is owed.')
    .optional()
    .meta({ description: 'Left out: what is next. `final`: all that is owed, though the deposit would do.' }),
});

/** A patient pays what is owed next, by bank transfer or in their app by card; how much that is, nobody sends. */
export const announcePayment = verb(
  'announcePayment',
  'patient.payments.make',
  AnnouncePayment,
  async (work, id) => {
    await mustOwnQuote(work.manager, work.actor, id);
    const quote = await work.find(Quote, id);
    mustBePayable(quote);
    const balance = await balanceOf(work, quote);
    if (!exceeds(balance.open, '0.00')) throw new AlreadySo('Everything is paid, or is being paid just now.');
    return { quote, balance };
  },
  async (work, { quote, balance }, { payment_type, payment_method }) => {
    const next = await whatIsNext(work, quote, balance);
    const whole = payment_type === 'final' && next.part === null;
    const payment = next.part
      ? await announcePart(work, next.part, payment_method)
      : await expected(work, quote, {
          payment_method,
          payment_type: whole ? 'final' : next.payment_type,
          amount: whole ? balance.open : next.amount,
        });
    // A card is heard of when its bank has answered.
    if (payment_method === 'card') return payment;
    const { amount, currency } = payment;
    await tellPatient(work, payment, 'payment.expected', patientExpected({ amount, currency }));
    await notifyStaff(work, 'payments.record', {
      type: 'payment.announced',
      subject: { type: 'Payment', id: payment.id },
      message: staffAnnounced({ amount, currency, code: await codeOf(work, payment.patient_id) }),
    });
    return payment;
  },
);

/** An instalment is there already; one that failed is waited for again. */
async function announcePart(work: Work, part: Payment, payment_method: string): Promise<Payment> {
  const isWaited = part.metadata?.announced_at !== undefined && part.payment_status === 'pending';
  if (isWaited && part.payment_method === payment_method)
    throw new AlreadySo('The transfer of this instalment is announced already.');
  if (payment_method !== 'card') await closeInApp(work, Payment, 'payments', [part]);
  const metadata = announced(work, payment_method, part);
  if (part.payment_status === 'failed')
    await settlePayment(work, part, 'pending', { patch: { payment_method, metadata } });
  else await work.change(Payment, part, { payment_method, metadata });
  return part;
}

async function expected(
  work: Work,
  quote: Quote,
  sum: Pick<Payment, 'amount' | 'payment_type' | 'payment_method'>,
): Promise<Payment> {
  const payments = await work.list(Payment, { quote_id: quote.id });
  const earlier = payments.filter(({ payment_type }) => payment_type !== 'refund');
  if (earlier.some(({ payment_status }) => payment_status === 'pending'))
    throw new AlreadySo('A payment for this quote is announced already, and has not arrived yet.');
  await closeInApp(work, Payment, 'payments', earlier);
  const { patient_id } = await work.manager.findOneByOrFail(Inquiry, { id: quote.inquiry_id });
  const metadata = announced(work, sum.payment_method);
  const { id: quote_id, provider_id, currency } = quote;
  return makePayment(work, { ...sum, quote_id, patient_id, provider_id, currency, metadata });
}
