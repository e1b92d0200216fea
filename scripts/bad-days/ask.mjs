import { setTimeout as delay } from 'node:timers/promises';
import { Problem } from '../lib/output.mjs';

const ANSWER_WITHIN_MS = 15_000;
const [SHORTEST_MS, LONGEST_MS] = [100, 900];
const GIVE_UP_AFTER_MS = 300_000;

/** Asks as an app does that does not give up: the same request, with the same key, until somebody answers. */
export async function ask({ url, token, ledger, dice }, method, path, { body, key } = {}) {
  const deadline = Date.now() + GIVE_UP_AFTER_MS;
  for (;;) {
    const answer = await once(new URL(path, url), method, token, body, key);
    if (answer && answer.status < 500 && !mayChange(answer)) {
      ledger.answered(answer.status < 400 ? 'acknowledged' : 'refused');
      return answer;
    }
    ledger.answered(answer ? 'not now (5xx, 409 while it runs)' : 'none (the connection broke)');
    if (Date.now() > deadline) throw new Problem(`${method} ${path} was never answered.`);
    await delay(dice.between(SHORTEST_MS, LONGEST_MS));
  }
}

/** The first request with this key still runs, or too many were sent. */
const mayChange = ({ status, json }) => status === 429 || json?.code === 'still_running';

async function once(address, method, token, body, key) {
  const isBytes = Buffer.isBuffer(body);
  try {
    const response = await fetch(address, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(key ? { 'idempotency-key': key } : {}),
        ...(body === undefined ? {} : { 'content-type': isBytes ? 'image/png' : 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isBytes ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, bytes, json: isJson ? JSON.parse(bytes.toString()) : null };
  } catch {
    return null;
  }
}

/** @throws Problem where it was refused */
export function granted(what, { status, bytes, json }) {
  if (status >= 400) throw new Problem(`${what} was answered ${status}: ${bytes.toString().slice(0, 300)}`);
  return json;
}
