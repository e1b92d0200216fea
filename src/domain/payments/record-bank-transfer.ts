import { z } from 'zod';
import { AlreadySo, Invalid } from '../../core/errors.js';
import { exceeds } from '../../core/money.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { Inquiry } from '../inquiries/entities.js';
import { Quote } from '../quotes/entities.js';
import { balanceOf, reachesDeposit } from './balance.js';
import { Payment } from './entities.js';
import { Amount, choiceOrNone, Reference } from './fields.js';
import { makePayment } from './make-payment.js';
import { mustBePayable, nextInstallment, runningPlan } from './payable.js';
import { settlePayment } from './settle-payment.js';

export const RecordBankTransfer = z.object({
  amount: Amount,
  payment_type: choiceOrNone(['deposit', 'final'], 'A deposit or a final payment.'),
  transaction_id: Reference,
});
type Transfer = z.output<typeof RecordBankTransfer>;

/** A bank transfer that has arrived for a quote: the instalment that is next, one that was expected, or a new payment. */
export const recordBankTransfer = verb(
  'recordBankTransfer',
  'payments.record',
  RecordBankTransfer,
  async (work, id) => {
    const quote = await work.find(Quote, id);
    mustBePayable(quote);
    const balance = await balanceOf(work, quote);
    if (!exceeds(balance.owed, '0.00')) throw new AlreadySo('Everything is paid.');
    if (!exceeds(balance.open, '0.00'))
      throw new AlreadySo('All that is owed is being charged by card just now.');
    return { quote, balance };
  },
  async (work, { quote, balance }, transfer) => {
    const { currency } = quote;
    if (exceeds(transfer.amount, balance.open))
      throw new Invalid({ amount: `Only ${balance.open} ${currency} is owed.` });
    const deposit = !(await reachesDeposit(work, quote, balance));
    const payment_type = transfer.payment_type ?? (deposit ? 'deposit' : 'final');
    const payment =
      (await dueInstallment(work, quote, transfer)) ??
      (await expected(work, quote, transfer)) ??
      (await unexpected(work, quote, { ...transfer, payment_type }));
    const { is_installment } = payment;
    await settlePayment(work, payment, 'completed', {
      patch: {
        payment_method: 'bank_transfer',
        transaction_id: transfer.transaction_id || payment.transaction_id,
        ...(is_installment ? {} : { payment_type }),
      },
    });
    const { owed } = await balanceOf(work, quote);
    work.remark('Still owed afterwards', `${owed} ${currency}`);
    return payment;
  },
);

async function dueInstallment(work: Work, quote: Quote, { amount }: Transfer): Promise<Payment | null> {
  const plan = await runningPlan(work, quote);
  const next = plan && (await nextInstallment(work, plan));
  if (!next) return null;
  const which = `Instalment ${next.installment_number} of ${next.total_installments}`;
  if (amount !== next.amount)
    throw new Invalid({ amount: `${which} is ${next.amount} ${next.currency}: record that sum.` });
  work.remark('Pays', which);
  return next;
}

/** A transfer of this very sum that waits: it is the one that arrived. */
async function expected(work: Work, quote: Quote, { amount }: Transfer): Promise<Payment | null> {
  const waiting = await work.list(Payment, {
    quote_id: quote.id,
    payment_method: 'bank_transfer',
    payment_status: 'pending',
  });
  const match = waiting.find((payment) => payment.payment_type !== 'refund' && payment.amount === amount);
  if (match) work.remark('Pays', 'the transfer that was expected');
  return match ?? null;
}

async function unexpected(work: Work, quote: Quote, transfer: Transfer): Promise<Payment> {
  const { patient_id } = await work.manager.findOneByOrFail(Inquiry, { id: quote.inquiry_id });
  return makePayment(work, {
    quote_id: quote.id,
    patient_id,
    provider_id: quote.provider_id,
    amount: transfer.amount,
    currency: quote.currency,
    payment_type: transfer.payment_type,
    payment_method: 'bank_transfer',
  });
}
