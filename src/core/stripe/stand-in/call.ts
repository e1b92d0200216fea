import { type SaidFields } from './form.js';
import { newId, seconds } from './ids.js';

/** What made something happen; events say so. */
export interface Cause {
  id: string;
  idempotency_key: string | null;
  /** Seconds since 1970, as all of Stripe's times. */
  at: number;
  /** The work is done, and nobody hears of it. */
  answer_lost: boolean;
}

/** One request: who asks for what. */
export interface Call extends Cause {
  method: string;
  path: string;
  /** The parts of the path that its endpoint names. */
  params: Record<string, string>;
  said: SaidFields;
  /** A browser, which holds no secret but that of its own intent. */
  browser: boolean;
  /** Where the stand-in was asked, for the pages of its own that it sends people to. */
  origin: string;
}

export function causedNow(idempotency_key: string | null = null): Cause {
  return { id: newId('req'), idempotency_key, at: seconds(new Date()), answer_lost: false };
}
