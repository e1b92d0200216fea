import { eachDue } from '../../core/clock.js';
import { daysBetween } from '../../core/dates.js';
import { type Work } from '../../core/work.js';
import { type Notice, notifyStaff } from '../notifications/notify.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { type DueInstallment, lockDueInstallment, OPEN_INSTALLMENTS, utcDay } from './due-installment.js';
import { patientInstallment, staffInstallmentLate } from './installment-messages.js';
import { tellPatient } from './tell.js';

/** What an instalment is told about, by how many days it is late: from the first to the last of them. */
const STAGES = [
  { name: 'soon', first: -3, last: -1, severity: 'info' },
  { name: 'due', first: 0, last: 2, severity: 'info' },
  { name: 'late', first: 3, last: 6, severity: 'warning' },
  { name: 'overdue', first: 7, last: 13, severity: 'warning' },
] as const satisfies readonly { name: string; first: number; last: number; severity: Notice['severity'] }[];
type Stage = (typeof STAGES)[number];

/** Reminds of instalments before, on and after their day; after a week without money the staff learn of it too. */
export const remindInstallments = (): Promise<number> => eachDue('remindInstallments', due, remind);

const prefixOf = ({ name }: Stage) => `installment-${name}-`;
const WITHIN = `p.due_date BETWEEN ? AND ?
  AND NOT EXISTS (SELECT 1 FROM alerts_notifications n WHERE n.dedupe_key = CONCAT(?, p.id))`;

const due = {
  sql: `${OPEN_INSTALLMENTS} AND (${STAGES.map(() => `(${WITHIN})`).join(' OR ')})
    AND p.due_date BETWEEN ? AND ?`,
  parameters: (now: Date) => [
    ...STAGES.flatMap((stage) => [
      utcDay(now, -stage.last - 1),
      utcDay(now, -stage.first + 1),
      prefixOf(stage),
    ]),
    utcDay(now, -STAGES.at(-1)!.last - 1),
    utcDay(now, -STAGES[0].first + 1),
  ],
};

async function remind(work: Work, id: string): Promise<boolean> {
  const found = await lockDueInstallment(work, id);
  const stage = found && stageOf(found);
  if (!stage) return false;
  const { payment } = found;
  const dedupe_key = `${prefixOf(stage)}${id}`;
  const { amount, currency, due_date, payment_method } = payment;
  const message = patientInstallment[stage.name]({ amount, currency, due_date, payment_method });
  const type = `installment.${stage.name}`;
  if (!(await tellPatient(work, payment, type, message, stage.severity, dedupe_key))) return false;
  if (stage.name === 'overdue') {
    const code = await codeOf(work, payment.patient_id);
    await notifyStaff(work, 'payments.record', {
      type: 'installment.overdue',
      severity: 'warning',
      subject: { type: 'Payment', id },
      message: staffInstallmentLate({ code, amount, currency, due_date }),
      dedupe_key,
    });
  }
  return true;
}

/** A card is charged on the day: its owner hears before, and of what fails. */
function stageOf({ payment, today }: DueInstallment): Stage | undefined {
  const late = daysBetween(payment.due_date, today);
  if (payment.payment_method === 'card' && late >= 0) return undefined;
  return STAGES.find(({ first, last }) => first <= late && late <= last);
}
