import Stripe from 'stripe';
import { Unavailable } from '../errors.js';

export interface StripeSettings {
  secretKey: string;
  webhookSecret: string;
  /** Another address that speaks Stripe's protocol; Stripe's own where it is left out. */
  apiBase?: string | undefined;
  timeout_ms?: number;
}

/** One order keeps its idempotency key over the library's own tries. */
const TRIES = 2;
const TIMEOUT_MS = 15_000;

export function makeStripe({ secretKey, apiBase, timeout_ms = TIMEOUT_MS }: StripeSettings): Stripe {
  const at = apiBase === undefined ? null : new URL(apiBase);
  return new Stripe(secretKey, {
    apiVersion: '2026-10-28.endive',
    timeout: timeout_ms,
    maxNetworkRetries: TRIES,
    telemetry: false,
    ...(at && {
      host: at.hostname,
      port: at.port || (at.protocol === 'https:' ? 443 : 80),
      protocol: at.protocol === 'https:' ? 'https' : 'http',
    }),
  });
}

/** What the gateway answered, its refusals among it. @throws Unavailable where it is not known what became of it */
export async function asked<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (isUnknown(error))
      throw new Unavailable('The payment gateway has not answered in time.', { cause: error });
    throw error;
  }
}

function isUnknown(error: unknown): boolean {
  const { errors } = Stripe;
  return (
    error instanceof errors.StripeConnectionError ||
    error instanceof errors.StripeAPIError ||
    error instanceof errors.StripeRateLimitError ||
    // The same order is being carried out at this moment.
    (error instanceof errors.StripeError && error.statusCode === 409)
  );
}
