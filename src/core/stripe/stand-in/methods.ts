import { createHash } from 'node:crypto';
import { type Stripe } from 'stripe';
import { type Cause } from './call.js';
import { TEST_CARDS, type TestCard } from './cards.js';
import { invalid } from './errors.js';
import { happened } from './events.js';
import { newId } from './ids.js';
import { type CardOnFile, type Ledger } from './ledger.js';

/** Each use of a test card is a card that somebody typed in, so it makes a payment method of its own. */
export function methodFor(ledger: Ledger, cause: Cause, named: string, customer: string | null) {
  if (Object.hasOwn(TEST_CARDS, named)) return typedIn(ledger, cause, named);
  const method = ledger.find('methods', named, 'payment_method');
  if (method.customer !== null && method.customer !== customer)
    throw invalid(
      `The payment method supplied (${named}) belongs to a different Customer or to none that was named. ` +
        'Please include the Customer in the `customer` parameter on the PaymentIntent.',
      { param: 'payment_method' },
    );
  if (method.customer === null && cardOf(ledger, named).used)
    throw invalid(
      'The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment. ' +
        'It may not be used again. To use a PaymentMethod multiple times, you must attach it to a Customer first.',
      { param: 'payment_method' },
    );
  return method;
}

export function cardOf(ledger: Ledger, method: string): CardOnFile & { card: TestCard } {
  const onFile = ledger.cards.get(method);
  const card = onFile && TEST_CARDS[onFile.test_card];
  if (!card) throw new Error(`The stand-in has no card for ${method}.`);
  return { ...onFile, card };
}

/** Left with the customer, to be charged again when they are not there. */
export function attach(ledger: Ledger, cause: Cause, method: Stripe.PaymentMethod, customer: string): void {
  if (method.customer !== null) return;
  method.customer = customer;
  happened(ledger, cause, 'payment_method.attached', method);
}

/** A card that somebody typed in. */
export function typedIn(ledger: Ledger, { at }: Pick<Cause, 'at'>, test_card: string): Stripe.PaymentMethod {
  const { brand, last4 } = TEST_CARDS[test_card]!;
  const method: Stripe.PaymentMethod = {
    id: newId('pm'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
    card: {
      brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: 'US',
      display_brand: brand,
      exp_month: 12,
      // A card that was valid yesterday is so in a demo that is opened in years.
      exp_year: new Date(at * 1000).getUTCFullYear() + 3,
      fingerprint: createHash('sha256').update(test_card).digest('hex').slice(0, 16),
      funding: 'credit',
      generated_from: null,
      last4,
      networks: { available: [brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: at,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: 'card',
  };
  ledger.methods.set(method.id, method);
  ledger.cards.set(method.id, { test_card, set_up: false, used: false });
  return method;
}
