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
import { patientExpected, staffAnnounced } from './messages.js';
import { mustBePayable } from './payable.js';
import { settlePayment } from './settle-payment.js';
import { tellPatient } from './tell.js';
import { whatIsNext } from './what-is-next.js';

export const AnnouncePayment = z.object({
  payment_method: z.enum(['bank_transfer'], 'By bank transfer.').default('bank_transfer'),
  payment_type: z
    .enum(['deposit', 'final'], 'The deposit, or all that is owed.')
    .optional()
    .meta({ description: 'Left out: what is next. `final`: all that is owed, though the deposit would do.' }),
});

/** A patient pays by bank transfer what is owed next; how much that is, nobody sends. */
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
      ? await announced(work, next.part, payment_method)
      : await expected(work, quote, {
          payment_method,
          payment_type: whole ? 'final' : next.payment_type,
          amount: whole ? balance.open : next.amount,
        });
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
async function announced(work: Work, part: Payment, payment_method: string): Promise<Payment> {
  if (part.metadata?.announced_at !== undefined && part.payment_status === 'pending')
    throw new AlreadySo('The transfer of this instalment is announced already.');
  const metadata = { ...part.metadata, announced_at: work.now.toISOString() };
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
  const pending = await work.list(Payment, { quote_id: quote.id, payment_status: 'pending' });
  if (pending.some(({ payment_type }) => payment_type !== 'refund'))
    throw new AlreadySo('A payment for this quote is announced already, and has not arrived yet.');
  const { patient_id } = await work.manager.findOneByOrFail(Inquiry, { id: quote.inquiry_id });
  const metadata = { announced_at: work.now.toISOString() };
  const { id: quote_id, provider_id, currency } = quote;
  return makePayment(work, { ...sum, quote_id, patient_id, provider_id, currency, metadata });
}
