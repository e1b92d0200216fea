import { z } from 'zod';
import { dayIn, longDay } from '../../core/dates.js';
import { AlreadySo, Invalid, Refusal } from '../../core/errors.js';
import { exceeds } from '../../core/money.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { Inquiry } from '../inquiries/entities.js';
import { Quote } from '../quotes/entities.js';
import { standsAt } from '../quotes/moves.js';
import { balanceOf } from './balance.js';
import { endPending } from './end-pending.js';
import { InstallmentPaymentPlan } from './entities.js';
import { choiceOrNone } from './fields.js';
import { makePayment } from './make-payment.js';
import { patientPlanned } from './messages.js';
import { runningPlan } from './payable.js';
import { lastPayday, type Part, partsOf, procedureDay } from './plan-dates.js';
import { INSTALLMENT_FREQUENCIES, PAYMENT_METHODS } from './states.js';
import { tellAboutPlan } from './tell.js';

const count = '2 to 9 instalments.';

export const CreateInstallmentPlan = z.object({
  number_of_installments: z.coerce.number(count).int(count).min(2, count).max(9, count),
  payment_frequency: z.enum(INSTALLMENT_FREQUENCIES, 'Weekly or monthly.'),
  first_payment_date: z.iso.date('A day, such as 2026-03-01.'),
  payment_method: choiceOrNone(PAYMENT_METHODS, 'By card or by bank transfer.'),
});

/** What is still owed for a quote, in parts that are paid before the procedure. */
export const createInstallmentPlan = verb(
  'createInstallmentPlan',
  'payments.plan',
  CreateInstallmentPlan,
  async (work, id) => {
    const quote = await work.find(Quote, id);
    if (quote.status !== 'accepted' && quote.status !== 'confirmed')
      throw new Refusal(
        `${standsAt(quote.status)} Instalments are for what is accepted and not yet treated.`,
      );
    const { owed, underway } = await balanceOf(work, quote);
    if (!exceeds(owed, '0.00')) throw new AlreadySo('Everything is paid.');
    if (exceeds(underway, '0.00'))
      throw new Refusal('A card is being charged just now: wait for the answer.', { table: 'quotes', id });
    const plan = await runningPlan(work, quote);
    if (plan)
      throw new Refusal('This quote is paid in instalments already: cancel that plan first.', {
        table: 'installment_payment_plans',
        id: plan.id,
        action: 'cancelInstallmentPlan',
      });
    const procedure = await procedureDay(work, quote);
    if (!procedure) throw new Refusal('The day of the procedure is not known yet.', { table: 'quotes', id });
    work.remark('Still owed', `${owed} ${quote.currency}`);
    return { quote, owed, last: lastPayday(procedure) };
  },
  async (work, { quote, owed, last }, { payment_method = 'bank_transfer', ...rhythm }) => {
    const parts = partsOf(owed, rhythm);
    if (rhythm.first_payment_date < dayIn(work.actor.time_zone, work.now))
      throw new Invalid({ first_payment_date: 'Today at the earliest.' });
    const { amount: smallest, due_date: final_payment_date } = parts.at(-1)!;
    if (final_payment_date > last)
      throw new Invalid({
        first_payment_date: `The last instalment would fall on ${longDay(final_payment_date, 'en')}; it has to be paid by ${longDay(last, 'en')}, 30 days before the procedure.`,
      });
    if (!exceeds(smallest, '0.00'))
      throw new Invalid({ number_of_installments: `${owed} ${quote.currency} does not make so many parts.` });
    await endPending(work, quote, 'Replaced by an instalment plan.');
    const plan = await makePlan(work, quote, { ...rhythm, owed, parts, payment_method });
    await tellAboutPlan(
      work,
      plan,
      'installment_plan.created',
      patientPlanned({
        amount: owed,
        currency: quote.currency,
        parts: parts.length,
        first: rhythm.first_payment_date,
        last: final_payment_date,
      }),
    );
    return plan;
  },
);

interface Agreed extends Pick<
  InstallmentPaymentPlan,
  'number_of_installments' | 'payment_frequency' | 'first_payment_date'
> {
  owed: string;
  parts: readonly Part[];
  payment_method: string;
}

async function makePlan(
  work: Work,
  quote: Quote,
  { owed, parts, payment_method, ...rhythm }: Agreed,
): Promise<InstallmentPaymentPlan> {
  const { patient_id } = await work.manager.findOneByOrFail(Inquiry, { id: quote.inquiry_id });
  const plan = await work.create(InstallmentPaymentPlan, {
    ...rhythm,
    quote_id: quote.id,
    patient_id,
    total_amount: owed,
    installment_amount: parts[0]!.amount,
    final_payment_date: parts.at(-1)!.due_date,
    status: 'active',
  });
  for (const { number, amount, due_date } of parts) {
    await makePayment(work, {
      quote_id: quote.id,
      patient_id,
      provider_id: quote.provider_id,
      amount,
      currency: quote.currency,
      payment_type: number === 1 && quote.status === 'accepted' ? 'deposit' : 'final',
      payment_method,
      installment_plan_id: plan.id,
      installment_number: number,
      total_installments: parts.length,
      is_installment: true,
      due_date,
    });
    const label = `Instalment ${number} of ${parts.length}`;
    work.remark(label, `${amount} ${quote.currency} on ${longDay(due_date, 'en')}`);
  }
  return plan;
}
