import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { projectFolder } from '../lib/files.mjs';
import { Problem } from '../lib/output.mjs';
import { ask, granted } from './ask.mjs';

const PICTURE = readFileSync(join(projectFolder, 'docs/images/phone.png'));
const PAUSE_MS = [50, 1200];
const PAID_WITHIN_MS = 300_000;

/** What a patient does as long as the storm lasts: pays what they owe by card, writes, uploads and asks anew. */
export async function live(person, { url, standIn }, ledger, dice, calm) {
  const me = { url, token: person.token, ledger, dice };
  await delay(dice.between(0, 5000));
  const accepted = await ask(me, 'POST', `/api/v1/quotes/${person.quote_id}/acceptance`, {
    key: randomUUID(),
  });
  granted('An acceptance', accepted);
  const payAll = async () => {
    for (let owed = true; owed && !calm.aborted;) owed = await pay(me, person, standIn, ledger, calm);
  };
  const writeOn = async () => {
    for (let count = 1; !calm.aborted; count++) {
      await write(me, person, ledger, count);
      if (count % 4 === 0) await inquire(me, person, ledger);
      await delay(dice.between(...PAUSE_MS));
    }
  };
  await Promise.all([payAll(), writeOn()]);
}

/** The deposit, then the rest. @returns whether anything was still owed */
async function pay(me, person, standIn, ledger, calm) {
  const asked = await ask(me, 'POST', `/api/v1/quotes/${person.quote_id}/payments`, {
    key: randomUUID(),
    body: { payment_method: 'card' },
  });
  if (asked.json?.code === 'already_so') return false;
  const { id, amount, currency } = granted('A payment', asked);
  const card = granted('A card', await ask(me, 'GET', `/api/v1/payments/${id}/card`));
  await confirm(standIn, card);
  ledger.payments.push({ person, id, amount, currency });
  // Within the storm the gateway's events come again later and later, as Stripe's do.
  for (let deadline = null; ;) {
    if (calm.aborted) deadline ??= Date.now() + PAID_WITHIN_MS;
    const { data } = granted('Payments', await ask(me, 'GET', '/api/v1/payments?limit=100'));
    const status = data.find((payment) => payment.id === id)?.payment_status;
    if (status === 'completed') return true;
    if (deadline !== null && Date.now() > deadline)
      throw new Problem(`A payment that was taken is ${status}, five minutes after the storm.`);
    await delay(1000);
  }
}

/** In the app, by the gateway's own library. */
async function confirm({ url }, { gateway_id, client_secret }) {
  const body = new URLSearchParams({
    client_secret,
    payment_method: 'pm_card_visa',
    return_url: 'https://app.example/',
  });
  const response = await fetch(`${url}/v1/payment_intents/${gateway_id}/confirm`, {
    method: 'POST',
    headers: { authorization: 'Bearer pk_test_of_the_app' },
    body,
  });
  if (!response.ok) throw new Problem(`A card was not confirmed: ${await response.text()}`);
}

async function write(me, person, ledger, count) {
  const content = `Question ${count} of ${person.id}`;
  const path = `/api/v1/conversations/${person.conversation_id}/messages`;
  granted('A message', await ask(me, 'POST', path, { key: randomUUID(), body: { content } }));
  ledger.messages.push({ person, content });
}

/** A scan is announced, sent, and becomes a part of an inquiry. */
async function inquire(me, person, ledger) {
  const announced = granted(
    'An upload',
    await ask(me, 'POST', '/api/v1/uploads', {
      key: randomUUID(),
      body: { content_type: 'image/png', size: PICTURE.length },
    }),
  );
  const sent = await ask({ ...me, token: null }, 'PUT', announced.upload_url, { body: PICTURE });
  // Sent again after an answer that was lost, it has arrived already.
  if (sent.status >= 400 && sent.status !== 409) granted('A file', sent);
  const { id } = granted(
    'An inquiry',
    await ask(me, 'POST', '/api/v1/inquiries', {
      key: randomUUID(),
      body: {
        problem: 'Receding hairline',
        problem_details: 'Since I was thirty.',
        treatment_schedule: ['2027-03-01', '2027-04-01'],
        scan_file_id: announced.id,
      },
    }),
  );
  ledger.inquiries.push({ person, id });
}

export { PICTURE };
