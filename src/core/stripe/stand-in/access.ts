import { type Stripe } from 'stripe';
import { type Call } from './call.js';
import { type Fault, invalid } from './errors.js';

/** Who asks, by their key. @returns whether it is a browser, with the key that everybody may see */
export function isBrowser(authorization: string | undefined): boolean {
  const key = keyIn(authorization);
  if (key === undefined)
    throw unauthorized(
      'You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer ' +
        "auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    );
  if (key.startsWith('pk_test_')) return true;
  if (/^(sk|rk)_test_/.test(key)) return false;
  throw unauthorized(`Invalid API Key provided: ${key.slice(0, 8)}****`);
}

/** A browser may see and confirm the one intent whose secret it holds. */
export function checkSecret(
  call: Call,
  intent: Stripe.PaymentIntent,
  client_secret: string | undefined,
): void {
  if (!call.browser && client_secret === undefined) return;
  if (client_secret !== intent.client_secret)
    throw unauthorized(
      'The client_secret provided does not match the client_secret associated with the PaymentIntent.',
      'client_secret',
    );
}

export function secretKeyRequired(): Fault {
  return invalid(
    'This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of ' +
      'your API keys at https://dashboard.stripe.com/account/apikeys.',
    { code: 'secret_key_required' },
    401,
  );
}

const SHOWN = new Set<string>([
  ...[
    'id',
    'object',
    'amount',
    'amount_details',
    'automatic_payment_methods',
    'canceled_at',
    'capture_method',
  ],
  ...['cancellation_reason', 'client_secret', 'confirmation_method', 'created', 'currency', 'description'],
  ...[
    'last_payment_error',
    'livemode',
    'next_action',
    'payment_method',
    'payment_method_types',
    'processing',
  ],
  ...['receipt_email', 'setup_future_usage', 'shipping', 'source', 'status'],
]);

/** Without what is the business's own: metadata, customer, charges. */
export function forBrowser(intent: object): object {
  return Object.fromEntries(Object.entries(intent).filter(([name]) => SHOWN.has(name)));
}

function keyIn(authorization = ''): string | undefined {
  const [scheme, value] = authorization.split(' ');
  if (!value) return undefined;
  if (scheme?.toLowerCase() === 'bearer') return value;
  return Buffer.from(value, 'base64').toString('utf8').split(':')[0];
}

function unauthorized(message: string, param?: string): Fault {
  return invalid(message, param === undefined ? {} : { param }, 401);
}
