import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { log } from '../../log.js';
import { adoptCharge, type AdoptedCharge, adoptCustomer, type AdoptedCustomer } from './adopt.js';
import { Api } from './api.js';
import { CONTROLS } from './controls.js';
import { Delivery } from './delivery.js';
import { broken, Fault, invalid } from './errors.js';
import { Faults } from './faults.js';
import { Ledger } from './ledger.js';
import { route } from './routes.js';
import { addressOf, breakOff, type Reply, saidIn, send } from './web.js';

export interface StandInOptions {
  /** Any that is free where none is named. */
  port?: number;
  /** Where its state is kept; it forgets with the process where none is named. */
  file?: string;
  webhookSecret: string;
}

export interface StandIn {
  url: string;
  /** Where events are sent from now on, those that wait first. */
  deliverTo(webhookUrl: string): void;
  /** Patients and payments from before it was there; what it knows already stays. Kept before it answers. */
  adopt(customers: readonly AdoptedCustomer[], charges: readonly AdoptedCharge[]): Promise<void>;
  close(): Promise<void>;
  faults: Faults;
}

/** Speaks Stripe's protocol on this machine only, with test cards and signed webhooks, so that all runs offline. */
export async function startStandIn({ port = 0, file, webhookSecret }: StandInOptions): Promise<StandIn> {
  const ledger = await Ledger.open(file);
  const faults = new Faults();
  const closing = new AbortController();
  const api = new Api(ledger, faults, closing.signal);
  const delivery = new Delivery(ledger, webhookSecret, faults);
  const server = createServer((request, response) => {
    void answer(ledger, api, request, response).finally(() => delivery.wake());
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    deliverTo: (address) => delivery.to(address),
    faults,
    adopt: async (customers, charges) => {
      for (const customer of customers) adoptCustomer(ledger, customer);
      for (const charge of charges) adoptCharge(ledger, charge);
      await ledger.save();
    },
    close: async () => {
      closing.abort();
      await delivery.close();
      await shut(server);
      await ledger.save();
    },
  };
}

async function answer(
  ledger: Ledger,
  api: Api,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { pathname } = addressOf(request);
    const said = await saidIn(request);
    if (pathname.startsWith('/stand-in/')) {
      const reply = controlled(ledger, request.method ?? 'GET', pathname, said);
      await ledger.save();
      send(response, reply);
      return;
    }
    const { headers, lost, ...reply } = await api.answer(request, said);
    if (lost) breakOff(response, reply.status);
    else send(response, reply, headers);
  } catch (error) {
    const fault = error instanceof Fault ? error : broken();
    if (!(error instanceof Fault)) log().error({ err: error }, 'the stand-in for Stripe failed');
    if (!response.headersSent) send(response, { status: fault.status, body: { error: fault.body } });
  }
}

function controlled(
  ledger: Ledger,
  method: string,
  path: string,
  said: Awaited<ReturnType<typeof saidIn>>,
): Reply {
  const asked = route(CONTROLS, method, path);
  if (!asked) throw invalid(`There is no such page here: ${path}`, {}, 404);
  return asked.found.run(ledger, asked.params.id ?? '', said);
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function shut(server: Server): Promise<void> {
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}
