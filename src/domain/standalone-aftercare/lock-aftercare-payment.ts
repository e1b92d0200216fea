import { NotFound } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { AftercarePayment, StandaloneAftercareRequest } from './entities.js';

export interface LockedAftercarePayment {
  request: StandaloneAftercareRequest;
  payment: AftercarePayment;
}

/** A payment, and its request and all of that request's payments before it, as a quote's money is locked. */
export async function lockAftercarePayment(work: Work, id: string): Promise<LockedAftercarePayment> {
  const found = await work.manager.findOneBy(AftercarePayment, { id });
  if (!found) throw new NotFound('There is no such payment.');
  const { standalone_aftercare_request_id } = found;
  const request = await work.find(StandaloneAftercareRequest, standalone_aftercare_request_id);
  const payments = await work.list(AftercarePayment, { standalone_aftercare_request_id });
  return { request, payment: payments.find((payment) => payment.id === id)! };
}
