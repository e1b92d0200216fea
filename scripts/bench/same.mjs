import { isDeepStrictEqual } from 'node:util';
import { Problem } from '../lib/output.mjs';
import { READS, WRITES } from './asked.mjs';
import { rest } from './settle.mjs';

/** What is new in every row that is made. */
const NEW = new Set(['id', 'created_at', 'updated_at', 'scan_url']);

/** @throws Problem where one server answers anything else than the other */
export async function sameAnswers({ ours, byHand }, people) {
  for (const [title, asked] of Object.entries(READS))
    for (const request of asked(people)) {
      const [one, other] = [await ask(ours, request), await ask(byHand, request)];
      if (!isDeepStrictEqual(one, other)) throw differ(title, one, other);
      if (Array.isArray(one.data) && one.data.length === 0)
        throw new Problem(`${title}: nothing is answered.`);
    }
}

/** The same answer but for what is new, and the same number of rows in every table that is written. */
export async function sameWrites(platform, servers, people) {
  for (const [title, asked] of Object.entries(WRITES)) {
    const found = {};
    for (const [name, url] of Object.entries(servers)) {
      await rest(platform);
      const [request] = asked(people, 1);
      const before = await rows(platform);
      const answer = await ask(url, request);
      const after = await rows(platform);
      const written = Object.fromEntries(
        Object.keys(after).map((table) => [table, after[table] - before[table]]),
      );
      found[name] = { answer: lasting(answer), written };
    }
    const { ours, byHand, bare } = found;
    if (!isDeepStrictEqual(ours, byHand)) throw differ(title, ours, byHand);
    if (!isDeepStrictEqual(ours.answer, bare.answer)) throw differ(title, ours.answer, bare.answer);
    const product = title === 'Create inquiry' ? 'inquiries' : 'messages';
    if (bare.written[product] !== 1) throw new Problem(`${title}: the bare server wrote nothing.`);
  }
}

const TABLES = ['inquiries', 'workflow_timelines', 'messages', 'alerts_notifications', 'outbox_messages'];

async function rows({ pool }) {
  const sums = TABLES.map((table) => `(SELECT COUNT(*) FROM ${table}) AS ${table}`).join(', ');
  // Jobs that run meanwhile write entries of their own.
  const entries =
    "(SELECT COUNT(*) FROM audit_entries WHERE action IN ('makeInquiry', 'sendMessage')) AS audit_entries";
  const [[counted]] = await pool.query(`SELECT ${sums}, ${entries}`);
  return counted;
}

async function ask(url, { path, ...init }) {
  const response = await fetch(url + path, init);
  const text = await response.text();
  if (!response.ok) throw new Problem(`${init.method} ${path} at ${url}: ${response.status} ${text}`);
  return JSON.parse(text);
}

const lasting = (answer) => Object.fromEntries(Object.entries(answer).filter(([field]) => !NEW.has(field)));

const differ = (title, one, other) =>
  new Problem(`${title}: the servers differ.\nours ${JSON.stringify(one)}\nby hand ${JSON.stringify(other)}`);
