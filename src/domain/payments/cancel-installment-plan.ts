import { z } from 'zod';
import { AlreadySo, NotFound, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { Quote } from '../quotes/entities.js';
import { balanceOf, isUnderway } from './balance.js';
import { endPlan } from './end-pending.js';
import { InstallmentPaymentPlan, Payment } from './entities.js';
import { Reason } from './fields.js';
import { installmentPlan, planStands } from './moves.js';

/** Ends a plan; what was paid by it stays, and what is pending of it is not waited for any longer. */
export const cancelInstallmentPlan = verb(
  'cancelInstallmentPlan',
  'payments.plan',
  z.object({ reason: Reason }),
  async (work, id) => {
    const found = await work.manager.findOneBy(InstallmentPaymentPlan, { id });
    if (!found) throw new NotFound('There is no such plan.');
    const quote = await work.find(Quote, found.quote_id);
    const payments = await work.list(Payment, { quote_id: quote.id });
    const plan = await work.find(InstallmentPaymentPlan, id);
    if (plan.status === 'cancelled') throw new AlreadySo(planStands('cancelled'));
    installmentPlan.check(plan.status, 'cancelled', planStands);
    const charging = payments.find((part) => part.installment_plan_id === id && isUnderway(part));
    if (charging)
      throw new Refusal('An instalment is being charged just now: wait for the answer.', {
        table: 'payments',
        id: charging.id,
      });
    return { quote, plan };
  },
  async (work, { quote, plan }, { reason }) => {
    await endPlan(work, plan, reason);
    const { owed } = await balanceOf(work, quote);
    work.remark('Still owed afterwards', `${owed} ${quote.currency}`);
    return plan;
  },
);
