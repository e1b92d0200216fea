import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { type StandIn, startStandIn } from '../../src/core/stripe/stand-in/server.js';

export const WEBHOOK_SECRET = 'whsec_of_the_tests';
const opened: { close: () => Promise<unknown> }[] = [];

export async function standIn(file?: string): Promise<StandIn> {
  const started = await startStandIn({ webhookSecret: WEBHOOK_SECRET, ...(file !== undefined && { file }) });
  opened.push(started);
  return started;
}

export interface Shop {
  at: StandIn;
  stripe: Stripe;
  /** 200.00 EUR by a card that pays, where nothing else is said. */
  pay: (
    values?: Partial<Stripe.PaymentIntentCreateParams>,
    key?: string,
  ) => Promise<Stripe.Response<Stripe.PaymentIntent>>;
  press: (path: string, fields?: Record<string, string>) => Promise<Response>;
  /** Of all events, oldest first. */
  typesOf: () => Promise<string[]>;
}

export async function openShop(file?: string): Promise<Shop> {
  const at = await standIn(file);
  const stripe = stripeAt(at);
  return {
    at,
    stripe,
    pay: (values = {}, key) =>
      stripe.paymentIntents.create({ ...ORDER, ...values }, key === undefined ? {} : { idempotencyKey: key }),
    press: (path, fields = {}) =>
      fetch(`${at.url}${path}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' }),
    typesOf: async () => {
      const { data } = await stripe.events.list({ limit: 100 });
      return data.map(({ type }) => type).reverse();
    },
  };
}

const ORDER: Stripe.PaymentIntentCreateParams = {
  amount: 20_000,
  currency: 'eur',
  confirm: true,
  payment_method: 'pm_card_visa',
  automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
};

/** Stripe's own library, sent to the stand-in. */
export function stripeAt({ url }: StandIn, key = 'sk_test_x'): Stripe {
  const { hostname, port } = new URL(url);
  return new Stripe(key, {
    host: hostname,
    port,
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
  });
}

export interface Receiver {
  url: string;
  /** Those whose signature was right, in the order in which they came. */
  events: Stripe.Event[];
  /** Answers in turn; 200 when there are no more. */
  answers: number[];
  tries: number;
}

/** Takes events as our door for webhooks does. */
export async function receiver(): Promise<Receiver> {
  const received: Receiver = { url: '', events: [], answers: [], tries: 0 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.tries += 1;
      const status = received.answers.shift() ?? 200;
      const signature = String(request.headers['stripe-signature']);
      const event = Stripe.webhooks.constructEvent(Buffer.concat(chunks), signature, WEBHOOK_SECRET);
      if (status === 200) received.events.push(event);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  received.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/stripe`;
  opened.push({
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  });
  return received;
}

export async function closeAll(): Promise<void> {
  for (const one of opened.splice(0).reverse()) await one.close();
}

/** What Stripe answered to a request that it refused. */
export async function refusal(request: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  const error: unknown = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Stripe.errors.StripeError)) throw new Error(`It was not refused: ${String(error)}`);
  return error;
}

/** The names in one of the library's interfaces, with those of the pages where it extends them. */
export function publishedNames(declarations: string, name: string): string[] {
  const found = new RegExp(
    `^export interface ${name}( extends PaginationParams)? \\{\\n([\\s\\S]*?)^\\}`,
    'm',
  );
  const [, paged, body] = found.exec(declarations) ?? [];
  if (body === undefined) throw new Error(`The library declares no ${name}.`);
  const names = [...body.matchAll(/^ {4}(\w+)\??:/gm)].map(([, own]) => own!);
  return [...names, ...(paged ? ['ending_before', 'limit', 'starting_after'] : [])].sort();
}
