import { raw, Router } from 'express';
import { systemActor } from '../core/actor.js';
import { gateway } from '../core/stripe/gateway.js';
import { receiveEvent } from '../domain/gateway/receive-event.js';
import { ApiError, apiErrors } from './problem.js';

const LIMIT = '1mb';

/**
 * /webhooks/stripe: the signature first, over the bytes as they came; then the event is kept and answered. What follows
 * from it is worked by a job. A failure to keep it is an error, for the gateway tells it again then.
 */
export function webhooks(): Router {
  const router = Router();
  router.post('/stripe', raw({ type: () => true, limit: LIMIT }), async (request, response) => {
    const signature = request.headers['stripe-signature'];
    if (typeof signature !== 'string' || !Buffer.isBuffer(request.body))
      throw new ApiError(400, 'not_signed', 'An event of the payment gateway is signed.');
    const event = gateway().verifyEvent(request.body, signature);
    await receiveEvent(systemActor('api', String(request.id)), event);
    response.status(200).json({ received: true });
  });
  router.use(apiErrors);
  return router;
}
