import { invalid } from './errors.js';
import { type Ledger } from './ledger.js';
import { listed } from './lists.js';

type Fields = Record<string, unknown>;

const CUSTOMER = { customer: 'customers' } as const;
const INTENT = { payment_intent: 'payment_intents' } as const;
const METHOD = { payment_method: 'payment_methods' } as const;

/** What can be opened in the objects of each collection, and the collection where it is found. */
const EXPANDABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  customers: {},
  payment_methods: CUSTOMER,
  payment_intents: { ...CUSTOMER, ...METHOD, latest_charge: 'charges' },
  charges: { ...CUSTOMER, ...INTENT, refunds: 'refunds' },
  refunds: { ...CUSTOMER, ...INTENT, ...METHOD, charge: 'charges' },
  disputes: { ...INTENT, charge: 'charges' },
  events: {},
};
const KEPT_AS = {
  customers: 'customers',
  payment_methods: 'methods',
  payment_intents: 'intents',
  charges: 'charges',
} as const;

/** Before anything is done: who asks for what cannot be shown has charged nothing. */
export function checkExpandable(path: string, method: string, paths: readonly string[]): void {
  const steps = path.split('/');
  const collection = steps.findLast((step) => Object.hasOwn(EXPANDABLE, step)) ?? '';
  const isList = method === 'GET' && steps.at(-1) === collection;
  for (const wanted of paths) {
    const names = wanted.split('.');
    let at: string | undefined = collection;
    if (isList && names.shift() !== 'data') at = undefined;
    for (const name of names) at = at && EXPANDABLE[at]?.[name];
    if (at === undefined || names.length === 0)
      throw invalid(`This property cannot be expanded (${wanted}).`, { param: 'expand' });
  }
}

/** A copy in which the named ids (`latest_charge`, `data.payment_method`) are the objects that they stand for. */
export function expanded(ledger: Ledger, object: object, paths: readonly string[]): object {
  const copy = structuredClone(object) as Fields;
  for (const path of paths) open(ledger, copy, path.split('.'));
  return copy;
}

function open(ledger: Ledger, at: Fields, [name, ...rest]: string[]): void {
  if (name === undefined) return;
  if (at.object === 'list') {
    for (const one of at.data as Fields[]) open(ledger, one, name === 'data' ? rest : [name, ...rest]);
    return;
  }
  if (at.object === 'charge' && name === 'refunds') at.refunds = refundsOf(ledger, String(at.id));
  const value = at[name];
  if (typeof value === 'string') at[name] = structuredClone(found(ledger, name, value));
  const inner = at[name];
  if (typeof inner === 'object' && inner !== null) open(ledger, inner as Fields, rest);
}

function found(ledger: Ledger, name: string, id: string): object {
  const collection = name === 'latest_charge' ? 'charges' : `${name}s`;
  return ledger.find(KEPT_AS[collection as keyof typeof KEPT_AS], id);
}

function refundsOf(ledger: Ledger, charge: string) {
  const refunds = [...ledger.refunds.values()].filter((refund) => refund.charge === charge);
  return structuredClone(listed(`/v1/charges/${charge}/refunds`, refunds, {}));
}
