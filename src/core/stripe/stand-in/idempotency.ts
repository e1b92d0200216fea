import { createHash } from 'node:crypto';
import { canonical } from '../../canonical.js';
import { type Call } from './call.js';
import { Fault } from './errors.js';
import { type Ledger } from './ledger.js';

export interface Answer {
  status: number;
  body: object;
}

export interface StoredAnswer extends Answer {
  /** What was asked, as a hash. */
  asked: string;
  at: number;
}

/** After a day Stripe may have forgotten a key. */
const KEPT_SECONDS = 24 * 3600;

/** Remembers what it answered to a key, and which keys are being answered. */
export class Idempotency {
  readonly #running = new Set<string>();

  constructor(private readonly ledger: Ledger) {}

  /** The first answer to the same question; refuses another question with that key, and one that still runs. */
  begin(call: Call): Answer | undefined {
    const key = call.idempotency_key;
    if (key === null) return undefined;
    if (this.#running.has(key)) throw inUse(key);
    const known = this.ledger.answers.get(key);
    if (known && call.at - known.at < KEPT_SECONDS) {
      if (known.asked !== asked(call)) throw reused(key);
      return known;
    }
    this.#running.add(key);
    return undefined;
  }

  /** Only results are kept: what was refused before anything was tried may be corrected and sent again. */
  keep(call: Call, answer: Answer): void {
    if (call.idempotency_key === null) return;
    for (const [key, { at }] of this.ledger.answers) {
      if (call.at - at < KEPT_SECONDS) break;
      this.ledger.answers.delete(key);
    }
    const body = structuredClone(answer.body);
    this.ledger.answers.set(call.idempotency_key, { ...answer, body, asked: asked(call), at: call.at });
  }

  end(call: Call): void {
    if (call.idempotency_key !== null) this.#running.delete(call.idempotency_key);
  }
}

function asked({ method, path, said }: Call): string {
  return createHash('sha256')
    .update(canonical([method, path, said]))
    .digest('hex');
}

function reused(key: string): Fault {
  return new Fault(400, {
    type: 'idempotency_error',
    message:
      `Keys for idempotent requests can only be used with the same parameters they were first used with. ` +
      `Try using a key other than '${key}' if you meant to execute a different request.`,
  });
}

function inUse(key: string): Fault {
  return new Fault(409, {
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
    message: `There is currently another in-progress request using this Idempotent Key: ${key}.`,
  });
}
