import { type Stripe } from 'stripe';
import { causedNow } from './call.js';
import { authenticate } from './confirm.js';
import { closeDispute } from './disputes.js';
import { type SaidFields } from './form.js';
import { idOf } from './ids.js';
import { type Kinds, oneOf, positive, type Read, readAll, text } from './kinds.js';
import { type Ledger } from './ledger.js';
import { authenticationPage, closingPage } from './page.js';
import { refund, settleRefund } from './refunds.js';
import { type Reply } from './web.js';

export interface Control {
  method: 'GET' | 'POST';
  path: string;
  run: (ledger: Ledger, id: string, said: SaidFields) => Reply;
}

/** What people do at Stripe and at banks without the interface: the dashboard, a decision, a confirmation. */
export const CONTROLS: readonly Control[] = [
  { method: 'GET', path: '/stand-in/authenticate/:id', run: askPatient },
  { method: 'POST', path: '/stand-in/authenticate/:id', run: patientAnswered },
  control('/stand-in/refunds', { payment_intent: text, amount: positive }, (ledger, _id, input) =>
    refund(ledger, causedNow(), input),
  ),
  control('/stand-in/refunds/:id/settle', { status: oneOf('succeeded', 'failed') }, (ledger, id, input) =>
    settleRefund(ledger, causedNow(), ledger.find('refunds', id), input.status ?? 'succeeded'),
  ),
  control('/stand-in/disputes/:id/close', { status: oneOf('won', 'lost') }, (ledger, id, input) =>
    closeDispute(ledger, causedNow(), ledger.find('disputes', id), input.status ?? 'lost'),
  ),
  control('/stand-in/events/:id/resend', {}, (ledger, id) => {
    const stored = ledger.find('events', id);
    Object.assign(stored, { state: 'due', attempts: 0, first_at: null, next_at: Date.now() });
    ledger.undelivered.add(id);
    return stored.event;
  }),
];

function control<K extends Kinds>(
  path: string,
  kinds: K,
  work: (ledger: Ledger, id: string, input: Read<K>) => object,
): Control {
  const run: Control['run'] = (ledger, id, said) => {
    const input = readAll(kinds, said, (name) => name);
    return { status: 200, body: structuredClone(work(ledger, id, input)) };
  };
  return { method: 'POST', path, run };
}

function askPatient(ledger: Ledger, id: string): Reply {
  const intent = ledger.find('intents', id, 'intent');
  if (intent.status !== 'requires_action') return nothingToConfirm(intent);
  const method = ledger.find('methods', idOf(intent.payment_method), 'payment_method');
  return { status: 200, html: authenticationPage(intent, method) };
}

function patientAnswered(ledger: Ledger, id: string, said: SaidFields): Reply {
  const intent = ledger.find('intents', id, 'intent');
  if (intent.status !== 'requires_action') return nothingToConfirm(intent);
  const passed = oneOf('passed', 'failed')(said.outcome ?? '', 'outcome') === 'passed';
  const back = intent.next_action?.redirect_to_url?.return_url;
  authenticate(ledger, causedNow(), intent, passed);
  if (back) return { status: 303, location: withOutcome(back, intent, passed) };
  const title = passed ? 'Payment confirmed' : 'Payment not confirmed';
  return {
    status: 200,
    html: closingPage(title, 'You can close this window and go back to where you came from.'),
  };
}

function nothingToConfirm({ status }: Stripe.PaymentIntent): Reply {
  const html = closingPage('Nothing to confirm', `This payment is not waiting for you: it is ${status}.`);
  return { status: 409, html };
}

/** As Stripe sends people back. */
function withOutcome(back: string, intent: Stripe.PaymentIntent, passed: boolean): string {
  const address = new URL(back);
  address.searchParams.set('payment_intent', intent.id);
  address.searchParams.set('payment_intent_client_secret', intent.client_secret ?? '');
  address.searchParams.set('redirect_status', passed ? 'succeeded' : 'failed');
  return address.href;
}
