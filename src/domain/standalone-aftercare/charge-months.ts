import { eachDue } from '../../core/clock.js';
import { dayIn } from '../../core/dates.js';
import { type Work } from '../../core/work.js';
import { askForCharge } from '../gateway/ask-for-charge.js';
import { notifyStaff } from '../notifications/notify.js';
import { chargeAgain } from '../payments/charge-again.js';
import { zoneOfPatient } from '../people/day-of-patient.js';
import { codeOf } from './assignment.js';
import { AftercarePayment } from './entities.js';
import { lockAftercarePayment } from './lock-aftercare-payment.js';
import { staffMonthUnpaid } from './month-messages.js';
import { failuresOf } from './settle-aftercare-payment.js';

/** Charges the card of a month that was declined again, as an instalment's is; after the last try, staff are told. */
export const chargeMonths = (): Promise<number> => eachDue('chargeMonths', due, charge);

const due = {
  sql: `SELECT p.id FROM aftercare_payments p
      JOIN after_cares a ON a.standalone_aftercare_request_id = p.standalone_aftercare_request_id
        AND a.status = 'active'
    WHERE p.payment_type = 'monthly' AND p.payment_method = 'card' AND p.payment_status = 'failed'
      AND JSON_EXTRACT(p.metadata, '$.given_up') IS NULL`,
  parameters: () => [],
};

async function charge(work: Work, id: string): Promise<boolean> {
  const { request, payment } = await lockAftercarePayment(work, id);
  const { payment_method, payment_status, metadata } = payment;
  if (payment_method !== 'card' || payment_status !== 'failed' || metadata?.given_up === true) return false;
  const zone = await zoneOfPatient(work, {
    patient_id: payment.patient_id,
    provider_id: request.assigned_provider_id,
  });
  const days = failuresOf(payment).map((moment) => dayIn(zone, new Date(moment)));
  const next = chargeAgain(days, dayIn(zone, work.now));
  if (next === 'wait') return false;
  if (next === 'charge') await askForCharge(work, 'aftercare_payments', payment);
  else await giveUp(work, payment);
  return true;
}

/** The plan goes on, for it is medical: whether it shall, people decide. */
async function giveUp(work: Work, payment: AftercarePayment): Promise<void> {
  const { id, amount, currency, metadata, patient_id } = payment;
  await work.change(AftercarePayment, payment, { metadata: { ...metadata, given_up: true } });
  await notifyStaff(work, 'payments.record', {
    type: 'standalone_aftercare.month_unpaid',
    severity: 'warning',
    subject: { type: 'AftercarePayment', id },
    message: staffMonthUnpaid({ amount, currency, code: await codeOf(work, patient_id) }),
  });
}
