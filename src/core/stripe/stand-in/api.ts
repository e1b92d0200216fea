import { type IncomingMessage } from 'node:http';
import { Stripe } from 'stripe';
import { isBrowser } from './access.js';
import { type Call, causedNow } from './call.js';
import { ENDPOINTS } from './endpoints.js';
import { broken, Fault, invalid } from './errors.js';
import { type Faults } from './faults.js';
import { type SaidFields } from './form.js';
import { type Answer, Idempotency } from './idempotency.js';
import { type Ledger } from './ledger.js';
import { route } from './routes.js';
import { addressOf, originOf } from './web.js';

export interface ApiReply extends Answer {
  headers: Record<string, string>;
  /** Whoever asked never hears of it. */
  lost: boolean;
}

type Done = Answer & { replayed?: boolean };

/** Stripe's interface: who asks, whether it was asked before, the work, and what goes wrong on the way back. */
export class Api {
  readonly #idempotency: Idempotency;

  constructor(
    private readonly ledger: Ledger,
    private readonly faults: Faults,
    private readonly closing: AbortSignal,
  ) {
    this.#idempotency = new Idempotency(ledger);
  }

  async answer(request: IncomingMessage, said: SaidFields): Promise<ApiReply> {
    const call = callOf(request, said);
    const headers = headersOf(call);
    try {
      call.browser = isBrowser(request.headers.authorization);
      checkVersion(request.headers['stripe-version']);
      const { status, body, replayed, lost } = await this.#withFaults(call);
      if (replayed) headers['idempotent-replayed'] = 'true';
      return { status, body, headers, lost };
    } catch (error) {
      return { ...answerTo(error), headers, lost: false };
    }
  }

  async #withFaults(call: Call): Promise<Done & { lost: boolean }> {
    const fault = this.faults.take(call);
    if (fault?.kind === '500_before') throw broken();
    const done = await this.#once(call, async () => {
      const answer = this.#carryOut(call);
      const said = fault?.kind === '500_after' && fault.kept ? answerTo(broken()) : answer;
      if (isResult(answer)) this.#idempotency.keep(call, said);
      if (call.method !== 'GET') await this.ledger.save();
      if (fault?.kind === 'slow') await this.faults.pause(fault.ms, this.closing);
      return answer;
    });
    const lost = fault?.kind === 'dropped_after' || (call.answer_lost && !done.replayed);
    return fault?.kind === '500_after' ? { ...answerTo(broken()), lost } : { ...done, lost };
  }

  async #once(call: Call, work: () => Promise<Answer>): Promise<Done> {
    const known = this.#idempotency.begin(call);
    if (known) return { status: known.status, body: known.body, replayed: true };
    try {
      return await work();
    } finally {
      this.#idempotency.end(call);
    }
  }

  /** Without a pause, so that nothing else happens in the middle of it. */
  #carryOut(call: Call): Answer {
    try {
      const asked = route(ENDPOINTS, call.method, call.path);
      if (!asked) throw unrecognized(call);
      call.params = asked.params;
      return { status: 200, body: asked.found.run(this.ledger, call) };
    } catch (error) {
      if (error instanceof Fault) return answerTo(error);
      throw error;
    }
  }
}

function callOf(request: IncomingMessage, said: SaidFields): Call {
  const key = request.headers['idempotency-key'];
  return {
    ...causedNow(request.method === 'POST' && typeof key === 'string' ? key : null),
    method: request.method ?? 'GET',
    path: addressOf(request).pathname,
    params: {},
    said,
    browser: false,
    origin: originOf(request),
  };
}

function headersOf({ id, idempotency_key }: Call): Record<string, string> {
  return {
    'request-id': id,
    'stripe-version': Stripe.API_VERSION,
    ...(idempotency_key !== null && { 'idempotency-key': idempotency_key }),
  };
}

/** Another version has other parameters and shapes than those that are spoken here. */
function checkVersion(version: string | string[] | undefined): void {
  if (version !== undefined && version !== Stripe.API_VERSION)
    throw invalid(
      `Invalid Stripe API version: ${String(version)}. The stand-in speaks ${Stripe.API_VERSION}.`,
    );
}

/** A card that was declined is a result; a request that was not understood may be corrected, and sent again. */
function isResult({ status }: Answer): boolean {
  return status === 200 || status === 402;
}

/** A copy: what it tells of may change before it is sent. */
function answerTo(error: unknown): Answer {
  if (!(error instanceof Fault)) throw error;
  return { status: error.status, body: structuredClone({ error: error.body }) };
}

function unrecognized({ method, path }: Call): Fault {
  return invalid(`Unrecognized request URL (${method}: ${path}).`, {}, 404);
}
