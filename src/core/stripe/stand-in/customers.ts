import { type Stripe } from 'stripe';
import { type Cause } from './call.js';
import { happened } from './events.js';
import { letters, newId } from './ids.js';
import { type Ledger } from './ledger.js';
import { type Read } from './kinds.js';
import { type createCustomer } from './parameters.js';

type Input = Read<(typeof createCustomer)['takes']>;

export function openCustomer(ledger: Ledger, cause: Cause, input: Input): Stripe.Customer {
  const customer = customerAs(newId('cus').slice(0, 18), cause.at, input);
  ledger.customers.set(customer.id, customer);
  happened(ledger, cause, 'customer.created', customer);
  return customer;
}

/** Its cards go with it; what it paid stays. */
export function deleteCustomer(ledger: Ledger, cause: Cause, id: string): Stripe.DeletedCustomer {
  const customer = ledger.find('customers', id);
  for (const method of ledger.methods.values()) if (method.customer === id) method.customer = null;
  ledger.customers.delete(id);
  happened(ledger, cause, 'customer.deleted', customer);
  return { id, object: 'customer', deleted: true };
}

export function customerAs(id: string, created: number, input: Input): Stripe.Customer {
  return {
    id,
    object: 'customer',
    address: null,
    balance: 0,
    created,
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: input.description ?? null,
    discount: null,
    email: input.email ?? null,
    invoice_prefix: letters(8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: input.metadata ?? {},
    name: input.name ?? null,
    phone: input.phone ?? null,
    preferred_locales: input.preferred_locales ?? [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  };
}
