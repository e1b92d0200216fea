import { eachDue } from '../../core/clock.js';
import { addMonths, dayIn } from '../../core/dates.js';
import { type Work } from '../../core/work.js';
import { askForCharge } from '../gateway/ask-for-charge.js';
import { notify } from '../notifications/notify.js';
import { zoneOfPatient } from '../people/day-of-patient.js';
import { Patient } from '../people/entities.js';
import { AftercarePayment, StandaloneAftercareRequest } from './entities.js';
import { patientMonthDue } from './month-messages.js';
import { owedNow } from './payments.js';

/** What each month of a subscription asks for: the row, and the news to the patient. While a plan rests, nothing. */
export const expectMonths = (): Promise<number> => eachDue('expectMonths', due, expect);

const SETTLED = "('completed', 'refunded')";
const due = {
  sql: `SELECT r.id FROM standalone_aftercare_requests r
      JOIN after_cares a ON a.standalone_aftercare_request_id = r.id AND a.status = 'active'
      JOIN aftercare_payments f ON f.standalone_aftercare_request_id = r.id AND f.month_number = 1
        AND f.payment_status IN ${SETTLED}
    WHERE r.request_status = 'activated' AND r.pricing_model = 'monthly_subscription'
      AND NOT EXISTS (SELECT 1 FROM aftercare_payments o WHERE o.standalone_aftercare_request_id = r.id
        AND o.payment_type = 'monthly' AND o.payment_status NOT IN ${SETTLED})
      AND f.paid_at + INTERVAL (SELECT COUNT(*) FROM aftercare_payments m
        WHERE m.standalone_aftercare_request_id = r.id AND m.payment_type = 'monthly') MONTH <= ? + INTERVAL 1 DAY
      AND (SELECT COUNT(*) FROM aftercare_payments m
        WHERE m.standalone_aftercare_request_id = r.id AND m.payment_type = 'monthly') < r.duration_months`,
  parameters: (now: Date) => [now],
};

async function expect(work: Work, id: string): Promise<boolean> {
  const request = await work.find(StandaloneAftercareRequest, id);
  if (request.request_status !== 'activated' || request.pricing_model !== 'monthly_subscription')
    return false;
  const { amount, month_number, open } = await owedNow(work, request);
  if (amount === null || month_number === null || open) return false;
  const months = await work.list(AftercarePayment, {
    standalone_aftercare_request_id: id,
    payment_type: 'monthly',
  });
  const first = months.find((month) => month.month_number === 1);
  if (!first?.paid_at) return false;
  const zone = await zoneOfPatient(work, {
    patient_id: request.patient_id,
    provider_id: request.assigned_provider_id,
  });
  const due_date = addMonths(dayIn(zone, first.paid_at), month_number - 1);
  if (due_date > dayIn(zone, work.now)) return false;
  const before = months.find((month) => month.month_number === month_number - 1) ?? first;
  await expectMonth(work, request, {
    amount,
    month_number,
    due_date,
    payment_method: before.payment_method,
  });
  return true;
}

type Month = Pick<AftercarePayment, 'amount' | 'due_date' | 'payment_method'> & { month_number: number };

/** The row of a month that is due now; whoever pays by card is charged for it. */
export async function expectMonth(
  work: Work,
  { id, patient_id, currency }: StandaloneAftercareRequest,
  month: Month,
): Promise<AftercarePayment> {
  const payment = await work.create(AftercarePayment, {
    ...month,
    standalone_aftercare_request_id: id,
    patient_id,
    currency,
    payment_type: 'monthly',
    payment_status: 'pending',
  });
  if (payment.payment_method === 'card') await askForCharge(work, 'aftercare_payments', payment);
  const patient = await work.manager.findOneBy(Patient, { id: patient_id });
  if (patient && !patient.erased_at)
    await notify(work, {
      to: { type: 'Patient', id: patient_id },
      type: 'standalone_aftercare.month_due',
      subject: { type: 'AftercarePayment', id: payment.id },
      message: patientMonthDue({ ...month, currency }),
    });
  return payment;
}
