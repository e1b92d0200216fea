import Stripe from 'stripe';
import { type HairlineClient } from '../../packages/api-client/src/index.js';
import { type StandIn } from '../../src/core/stripe/stand-in/server.js';
import { done, type Journey, of } from './app-journey.js';
import { until } from './until.js';

/** What the gateway's own library does in a patient's app: with the key that everybody may see, and the secret. */
export class CardApp {
  readonly #stripe: Stripe;

  constructor(readonly standIn: StandIn) {
    const { hostname, port } = new URL(standIn.url);
    this.#stripe = new Stripe('pk_test_of_the_app', {
      host: hostname,
      port,
      protocol: 'http',
      maxNetworkRetries: 0,
      telemetry: false,
    });
  }

  /** @returns how it stands at the gateway, a declined card's code otherwise */
  async confirm({ gateway_id, client_secret }: CardPayment, payment_method: string): Promise<string> {
    const confirmation = { client_secret, payment_method, return_url: 'https://app.example/back' };
    try {
      return (await this.#stripe.paymentIntents.confirm(gateway_id, confirmation)).status;
    } catch (error) {
      if (error instanceof Stripe.errors.StripeCardError) return error.decline_code ?? String(error.code);
      throw error;
    }
  }

  /** The bank hears the patient. */
  async authenticate({ gateway_id }: CardPayment, outcome: 'passed' | 'failed' = 'passed'): Promise<void> {
    await this.#press(`authenticate/${gateway_id}`, { outcome });
  }

  closeDispute(id: string, status: 'won' | 'lost'): Promise<void> {
    return this.#press(`disputes/${id}/close`, { status });
  }

  async #press(path: string, fields: Record<string, string>): Promise<void> {
    const body = new URLSearchParams(fields);
    const pressed = await fetch(`${this.standIn.url}/stand-in/${path}`, {
      method: 'POST',
      body,
      redirect: 'manual',
    });
    if (pressed.status >= 400) throw new Error(await pressed.text());
  }
}

export interface CardPayment {
  gateway_id: string;
  client_secret: string;
}

/** Asks for what is owed next by card. @returns its id, and what the app needs for it */
export async function payByCard(app: HairlineClient, quoteId: string) {
  const body = { payment_method: 'card' as const };
  const { id } = await done(app.api.POST('/quotes/{id}/payments', { ...of(quoteId), body }));
  return { id, card: await done(app.api.GET('/payments/{id}/card', of(id))) };
}

/** How a payment of this patient stands, once it stands so. */
export async function standing(app: HairlineClient, id: string, wanted: string): Promise<void> {
  await until(`payment ${wanted}`, async () => (await statusOf(app, id)) === wanted);
}

export async function statusOf(app: HairlineClient, id: string): Promise<string | undefined> {
  const { data } = await done(app.api.GET('/payments', { params: { query: { limit: 100 } } }));
  return data.find((payment) => payment.id === id)?.payment_status;
}

/** The settings under which a server speaks to this stand-in. */
export const payingBy = ({ url }: StandIn, webhookSecret: string) => ({
  STRIPE_SECRET_KEY: 'sk_test_of_the_tests',
  STRIPE_WEBHOOK_SECRET: webhookSecret,
  STRIPE_API_BASE: url,
});

export const hearing = ({ server }: Journey, standIn: StandIn): void =>
  standIn.deliverTo(`${server.url}/webhooks/stripe`);
