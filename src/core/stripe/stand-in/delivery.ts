import { Stripe } from 'stripe';
import { log } from '../../log.js';
import { type StoredEvent } from './events.js';
import { type Faults } from './faults.js';
import { type Ledger } from './ledger.js';

const ANSWER_WITHIN_MS = 10_000;
const LONGEST_PAUSE_MS = 60_000;
const GIVE_UP_AFTER_MS = 3_600_000;

/** Sends events one after the other. One that is not taken comes again later, and holds up none of those behind it. */
export class Delivery {
  readonly #closing = new AbortController();
  #address: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> | undefined;

  constructor(
    private readonly ledger: Ledger,
    private readonly secret: string,
    private readonly faults: Faults,
  ) {
    faults.onRelease = (reversed) => {
      if (reversed) this.#reverse();
      this.wake();
    };
  }

  to(address: string): void {
    this.#address = address;
    this.wake();
  }

  wake(): void {
    if (this.#working || this.#closing.signal.aborted) return;
    clearTimeout(this.#timer);
    this.#working = this.#work().finally(() => {
      this.#working = undefined;
      this.#sleep();
    });
  }

  async close(): Promise<void> {
    this.#closing.abort();
    clearTimeout(this.#timer);
    await this.#working;
  }

  async #work(): Promise<void> {
    for (;;) {
      const next = this.#waiting().find(({ next_at }) => next_at <= Date.now());
      if (!next || !this.#address) return;
      await this.#attempt(next, this.#address);
      this.ledger
        .save()
        .catch((error: unknown) => log().error({ err: error }, 'the state of the stand-in was not kept'));
    }
  }

  #waiting(): StoredEvent[] {
    if (this.#closing.signal.aborted || this.faults.withheld) return [];
    return [...this.ledger.undelivered].map((id) => this.ledger.find('events', id));
  }

  async #attempt(stored: StoredEvent, address: string): Promise<void> {
    const now = Date.now();
    stored.attempts += 1;
    stored.first_at ??= now;
    const taken = await this.#send(stored, address);
    if (this.#closing.signal.aborted && !taken) return;
    if (taken) {
      stored.state = 'delivered';
      stored.event.pending_webhooks = 0;
      this.ledger.undelivered.delete(stored.event.id);
      for (let times = this.faults.takeRepeats(); times > 0; times--) await this.#send(stored, address);
    } else if (now - stored.first_at > GIVE_UP_AFTER_MS) {
      stored.state = 'given_up';
      this.ledger.undelivered.delete(stored.event.id);
    } else {
      stored.next_at = now + Math.min(1000 * 2 ** (stored.attempts - 1), LONGEST_PAUSE_MS);
    }
  }

  async #send({ event }: StoredEvent, address: string): Promise<boolean> {
    const payload = JSON.stringify(event, null, 2);
    const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: this.secret });
    try {
      const { ok, body } = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': signature },
        body: payload,
        redirect: 'manual',
        signal: AbortSignal.any([this.#closing.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
      });
      await body?.cancel();
      return ok;
    } catch {
      return false;
    }
  }

  /** Until the next event may be tried again. */
  #sleep(): void {
    const [first] = this.#waiting()
      .map(({ next_at }) => next_at)
      .sort((a, b) => a - b);
    if (first === undefined || !this.#address) return;
    this.#timer = setTimeout(() => this.wake(), Math.max(0, first - Date.now()));
  }

  #reverse(): void {
    const reversed = [...this.ledger.undelivered].reverse();
    this.ledger.undelivered.clear();
    for (const id of reversed) this.ledger.undelivered.add(id);
  }
}
