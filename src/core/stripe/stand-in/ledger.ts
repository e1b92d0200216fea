import { type Stripe } from 'stripe';
import { missing } from './errors.js';
import { type StoredEvent } from './events.js';
import { type StoredAnswer } from './idempotency.js';
import { seconds } from './ids.js';
import { readState, StateFile } from './state-file.js';

export type Dispute = Omit<Stripe.Dispute, 'evidence'>;

/** What the bank knows of a card that was typed in once. */
export interface CardOnFile {
  /** Its name among the test cards. */
  test_card: string;
  /** Confirmed by its owner for payments to come. */
  set_up: boolean;
  /** Charged without belonging to a customer: it may not be used again. */
  used: boolean;
}

/** As long as Stripe shows them. */
const EVENTS_KEPT_SECONDS = 30 * 86_400;

const NAMES = {
  customers: 'customer',
  methods: 'PaymentMethod',
  intents: 'payment_intent',
  charges: 'charge',
  refunds: 'refund',
  disputes: 'dispute',
  events: 'event',
} as const;

/** Everything that the stand-in knows, oldest first; kept in a file where one is named. */
export class Ledger {
  readonly customers = new Map<string, Stripe.Customer>();
  readonly methods = new Map<string, Stripe.PaymentMethod>();
  readonly intents = new Map<string, Stripe.PaymentIntent>();
  readonly charges = new Map<string, Stripe.Charge>();
  readonly refunds = new Map<string, Stripe.Refund>();
  readonly disputes = new Map<string, Dispute>();
  readonly cards = new Map<string, CardOnFile>();
  readonly events = new Map<string, StoredEvent>();
  /** Of the events, those that nobody has taken yet, in the order in which they are sent. */
  readonly undelivered = new Set<string>();
  /** By idempotency key. */
  readonly answers = new Map<string, StoredAnswer>();
  readonly #file: StateFile | undefined;

  private constructor(file?: string) {
    this.#file = file === undefined ? undefined : new StateFile(file, () => this.#maps());
  }

  static async open(file?: string): Promise<Ledger> {
    const ledger = new Ledger(file);
    if (file !== undefined) await readState(file, ledger.#maps());
    for (const [id, { state, event }] of ledger.events) {
      if (state === 'due') ledger.undelivered.add(id);
      else if (event.created < seconds(new Date()) - EVENTS_KEPT_SECONDS) ledger.events.delete(id);
    }
    return ledger;
  }

  /** Resolves once everything up to now would survive the process. */
  async save(): Promise<void> {
    await this.#file?.save();
  }

  find<K extends keyof typeof NAMES>(kind: K, id: string, param?: string): Found<K> {
    const found = this[kind].get(id);
    if (!found) throw missing(NAMES[kind], id, param);
    return found as Found<K>;
  }

  #maps(): Record<string, Map<string, unknown>> {
    const { customers, methods, intents, charges, refunds, disputes, cards, events, answers } = this;
    return { customers, methods, intents, charges, refunds, disputes, cards, events, answers };
  }
}

type Found<K extends keyof typeof NAMES> = Ledger[K] extends Map<string, infer T> ? T : never;
