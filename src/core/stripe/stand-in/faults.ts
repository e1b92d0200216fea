import { setTimeout as rest } from 'node:timers/promises';
import { type Call } from './call.js';

const LONGEST_PAUSE_MS = 600_000;

/**
 * What goes wrong with a request: `500_before` does nothing and answers 500; `500_after` and `dropped_after` do what
 * was asked, and answer 500 or break off in the middle of the answer; `slow` answers when it has waited.
 */
export type FaultKind = '500_before' | '500_after' | 'dropped_after' | 'slow';

export interface FaultOptions {
  /** Only requests with this in their path. */
  path?: string;
  method?: 'GET' | 'POST';
  /** For how many requests; one where nothing is said. */
  times?: number;
  /** How slow; until it is resumed where nothing is said. */
  ms?: number;
  /** The same key gets the 500 again, as Stripe's documents say; else it gets what was really done. */
  kept?: boolean;
}

export interface PlannedFault extends FaultOptions {
  kind: FaultKind;
  times: number;
}

/** Bad days, as tests order them. */
export class Faults {
  readonly #planned: PlannedFault[] = [];
  /** Told when events may go, with the order that they are to have. */
  onRelease: (reversed: boolean) => void = () => undefined;
  #withheld = false;
  #repeats = 0;
  #paused = new AbortController();

  next(kind: FaultKind, options: FaultOptions = {}): void {
    this.#planned.push({ times: 1, ...options, kind });
  }

  /** Nothing more of what was planned happens. */
  clear(): void {
    this.#planned.length = 0;
  }

  /** The next event is delivered so many times more. */
  repeat(times: number): void {
    this.#repeats += times;
  }

  /** Events wait until they are released. */
  withhold(): void {
    this.#withheld = true;
  }

  release({ out_of_order = false } = {}): void {
    this.#withheld = false;
    this.onRelease(out_of_order);
  }

  /** Whether all that was planned has happened. */
  get idle(): boolean {
    return this.#planned.length === 0;
  }

  /** Whoever waits without a time is answered. */
  resume(): void {
    this.#paused.abort();
    this.#paused = new AbortController();
  }

  async pause(ms: number | undefined, closing: AbortSignal): Promise<void> {
    const signal = AbortSignal.any([this.#paused.signal, closing]);
    await rest(ms ?? LONGEST_PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }

  get withheld(): boolean {
    return this.#withheld;
  }

  takeRepeats(): number {
    const repeats = this.#repeats;
    this.#repeats = 0;
    return repeats;
  }

  take({ path, method }: Pick<Call, 'path' | 'method'>): PlannedFault | undefined {
    const fault = this.#planned.find(
      (one) => path.includes(one.path ?? '') && method === (one.method ?? method),
    );
    if (!fault) return undefined;
    fault.times -= 1;
    if (fault.times <= 0) this.#planned.splice(this.#planned.indexOf(fault), 1);
    return fault;
  }
}
