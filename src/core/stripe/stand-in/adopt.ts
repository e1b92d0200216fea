import { causedNow } from './call.js';
import { charge } from './charges.js';
import { customerAs } from './customers.js';
import { seconds } from './ids.js';
import { intentAs } from './intents.js';
import { type Ledger } from './ledger.js';
import { typedIn } from './methods.js';

export interface AdoptedCustomer {
  id: string;
  metadata: Record<string, string>;
  /** The card that they have left, by the id that it is charged by, and which test card it is. */
  card: { id: string; test_card: string } | null;
}

export interface AdoptedCharge {
  /** Of the intent. */
  id: string;
  customer: string | null;
  /** In the smallest coins of the currency, which is in small letters. */
  amount: number;
  currency: string;
  refunded: number;
  created: Date;
  metadata: Record<string, string>;
}

/** What was there before the stand-in is taken over as it stands: no event tells of it. */
export function adoptCustomer(ledger: Ledger, { id, metadata, card }: AdoptedCustomer): void {
  const { at } = causedNow();
  if (!ledger.customers.has(id)) ledger.customers.set(id, customerAs(id, at, { metadata }));
  if (!card || ledger.methods.has(card.id)) return;
  const typed = typedIn(ledger, { at }, card.test_card);
  ledger.methods.delete(typed.id);
  ledger.cards.delete(typed.id);
  ledger.methods.set(card.id, { ...typed, id: card.id, customer: id });
  ledger.cards.set(card.id, { test_card: card.test_card, set_up: true, used: true });
}

export function adoptCharge(ledger: Ledger, adopted: AdoptedCharge): void {
  const { id, customer, amount, currency, refunded, created, metadata } = adopted;
  if (ledger.intents.has(id)) return;
  const cause = { ...causedNow(), at: seconds(created) };
  const method = typedIn(ledger, cause, 'pm_card_visa');
  const intent = {
    ...intentAs(id, cause.at, { amount, currency, metadata }),
    customer,
    payment_method: method.id,
    status: 'succeeded' as const,
    amount_received: amount,
  };
  const paid = charge(ledger, cause, intent, method);
  Object.assign(paid, { amount_refunded: refunded, refunded: refunded === amount });
  ledger.intents.set(id, { ...intent, latest_charge: paid.id });
}
