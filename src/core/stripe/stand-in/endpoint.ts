import { forBrowser, secretKeyRequired } from './access.js';
import { type Call } from './call.js';
import { Fault } from './errors.js';
import { checkExpandable, expanded } from './expand.js';
import { type Kinds, type Read } from './kinds.js';
import { type Ledger } from './ledger.js';
import { type Parameters, readParameters } from './parameters.js';

export interface Endpoint {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  run: (ledger: Ledger, call: Call) => object;
}

type Work<K extends Kinds> = (ledger: Ledger, call: Call, input: Read<K>) => object;

/** For whoever holds the secret key. */
export function endpoint<K extends Kinds>(
  method: Endpoint['method'],
  path: string,
  may: Parameters<K>,
  work: Work<K>,
): Endpoint {
  const run = (ledger: Ledger, call: Call) => {
    if (call.browser) throw secretKeyRequired();
    const input = readParameters(may, call.said);
    checkExpandable(path, method, paths(input));
    return expanded(ledger, work(ledger, call, input), paths(input));
  };
  return { method, path, run };
}

/** For browsers too, which see less and may say something else. */
export function openEndpoint<K extends Kinds, B extends Kinds>(
  method: Endpoint['method'],
  path: string,
  may: Parameters<K>,
  browserMay: Parameters<B>,
  work: (ledger: Ledger, call: Call, input: Read<K> | Read<B>) => object,
): Endpoint {
  const secret = endpoint(method, path, may, work);
  const run = (ledger: Ledger, call: Call) => {
    if (!call.browser) return secret.run(ledger, call);
    const input = readParameters(browserMay, call.said);
    checkExpandable(path, method, paths(input));
    try {
      return forBrowser(expanded(ledger, work(ledger, call, input), paths(input)));
    } catch (error) {
      throw error instanceof Fault ? curtailed(error) : error;
    }
  };
  return { method, path, run };
}

function curtailed({ status, body }: Fault): Fault {
  const { payment_intent, ...rest } = body;
  const shown = payment_intent && { payment_intent: forBrowser(payment_intent) as typeof payment_intent };
  return new Fault(status, { ...rest, ...shown });
}

function paths(input: { expand?: unknown }): string[] {
  return (input.expand as string[] | undefined) ?? [];
}
