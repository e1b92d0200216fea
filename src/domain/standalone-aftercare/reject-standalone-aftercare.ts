import { z } from 'zod';
import { Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { notify } from '../notifications/notify.js';
import { StandaloneAftercareRequest } from './entities.js';
import { patientRejected } from './messages.js';
import { alreadyDecided, standaloneRequest } from './moves.js';
import { completedPayments } from './payments.js';

export const RejectStandaloneAftercare = z.object({
  reason: z.string().trim().min(5, 'Say why, in a few words: the patient reads it.').max(1000),
});

/** Declines a request; the patient is told why. */
export const rejectStandaloneAftercare = verb(
  'rejectStandaloneAftercare',
  'aftercare.assign',
  RejectStandaloneAftercare,
  async (work, id) => {
    const request = await work.find(StandaloneAftercareRequest, id);
    standaloneRequest.check(request.request_status, 'rejected', alreadyDecided);
    const [paid] = await completedPayments(work, request.id);
    if (paid)
      throw new Refusal('The patient has paid for this request: refund the payment first.', {
        table: 'aftercare_payments',
        id: paid.id,
        action: 'refundAftercarePayment',
      });
    return request;
  },
  async (work, request, { reason }) => {
    await work.change(StandaloneAftercareRequest, request, {
      request_status: 'rejected',
      rejection_reason: reason,
    });
    await notify(work, {
      to: { type: 'Patient', id: request.patient_id },
      type: 'standalone_aftercare.rejected',
      severity: 'warning',
      subject: { type: 'StandaloneAftercareRequest', id: request.id },
      message: patientRejected({ reason }),
    });
  },
);
