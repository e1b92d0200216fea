import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../lib/files.mjs';
import { lastLines } from '../lib/output.mjs';
import { capture } from '../lib/run.mjs';
import { ask, granted } from './ask.mjs';
import { bulkFindings } from './bulk-findings.mjs';
import { PICTURE } from './lives.mjs';
import { look } from './patients.mjs';

/** Everything that is not as the apps were told, as sentences. */
export async function findings(platform, people, ledger) {
  const found = [];
  for (const person of people) {
    const me = readerOf(platform.url, person);
    found.push(...(await messages(me, person, ledger)));
    found.push(...(await inquiries(me, person, ledger)));
  }
  found.push(...(await payments(platform, people, ledger)));
  found.push(...(await bulkFindings(platform, ledger)));
  found.push(...(await notifications(platform)));
  found.push(...mails(platform));
  found.push(...(await auditLog(platform)));
  return found;
}

/** Asks as this person's app, without being counted. */
export const readerOf = (url, { token }) => ({
  url,
  token,
  ledger: { answered: () => {} },
  dice: { between: () => 200 },
});

export async function messages(me, person, ledger) {
  const there = [];
  for (let path = `/api/v1/conversations/${person.conversation_id}/messages?limit=100`; path;) {
    const page = granted('Messages', await ask(me, 'GET', path));
    there.push(...page.data.map(({ content }) => content));
    const [base] = path.split('&cursor=');
    path = page.next_cursor && `${base}&cursor=${encodeURIComponent(page.next_cursor)}`;
  }
  const acknowledged = ledger.messages.filter((one) => one.person === person).map(({ content }) => content);
  return [
    ...acknowledged.filter((content) => !there.includes(content)).map((content) => `lost: ${content}`),
    ...there
      .filter((content, at) => there.indexOf(content) !== at)
      .map((content) => `written twice: ${content}`),
    ...there.filter((content) => !acknowledged.includes(content)).map((content) => `never told: ${content}`),
  ];
}

export async function inquiries(me, person, ledger) {
  const own = ledger.inquiries.filter((one) => one.person === person);
  const found = [];
  for (const { id } of own) {
    const answer = await ask(me, 'GET', `/api/v1/inquiries/${id}`);
    if (answer.status !== 200) found.push(`lost: inquiry ${id}`);
    else {
      const file = await ask({ ...me, token: null }, 'GET', answer.json.scan_url);
      if (!file.bytes.equals(PICTURE)) found.push(`the scan of inquiry ${id} is not what was sent`);
    }
  }
  return found;
}

async function payments(platform, people, ledger) {
  const ids = people.map(({ quote_id }) => quote_id);
  const { rows, histories } = await look(platform, async (connection) => {
    const [all] = await connection.query(
      `SELECT p.*, q.quote_amount, q.status AS quote_status FROM payments p JOIN quotes q ON q.id = p.quote_id
        WHERE p.quote_id IN (?)`,
      [ids],
    );
    const [arrivals] = await connection.query(
      `SELECT payment_id, COUNT(*) AS times FROM payment_histories
        WHERE to_status = 'completed' AND payment_id IN (?) GROUP BY payment_id`,
      [[...all.map(({ id }) => id), '']],
    );
    return { rows: all, histories: new Map(arrivals.map((one) => [one.payment_id, Number(one.times)])) };
  });
  const taken = await succeededAt(platform.standIn);
  const found = [];
  for (const { id, amount } of ledger.payments) {
    const row = rows.find((one) => one.id === id);
    if (row?.payment_status !== 'completed')
      found.push(`payment ${id} was taken and is ${row?.payment_status}`);
    if (row?.amount !== amount) found.push(`payment ${id} is ${row?.amount}, the patient read ${amount}`);
    if (histories.get(id) !== 1) found.push(`payment ${id} arrived ${histories.get(id) ?? 0} times`);
    const charges = taken.filter(({ metadata }) => metadata.row_id === id);
    if (charges.length !== 1) found.push(`payment ${id} was charged ${charges.length} times`);
  }
  const known = new Set(ledger.payments.map(({ id }) => id));
  for (const { id } of rows) if (!known.has(id)) found.push(`payment ${id} was never told to anybody`);
  for (const { quote_id } of people) {
    const own = rows.filter((row) => row.quote_id === quote_id && row.payment_status === 'completed');
    const cents = own.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
    const owed = own[0] ? Math.round(Number(own[0].quote_amount) * 100) : cents;
    if (cents > owed) found.push(`quote ${quote_id}: ${cents} of ${owed} cents were taken`);
    if (own.length > 0 && own[0].quote_status !== 'confirmed')
      found.push(`quote ${quote_id} is paid and ${own[0].quote_status}`);
  }
  return found;
}

/** What the gateway has taken money for. */
async function succeededAt({ url }) {
  const all = [];
  for (let after = ''; ;) {
    const response = await fetch(`${url}/v1/payment_intents?limit=100${after}`, {
      headers: { authorization: 'Bearer sk_test_of_bad_days' },
    });
    const { data, has_more } = await response.json();
    all.push(...data);
    if (!has_more) return all.filter(({ status }) => status === 'succeeded');
    after = `&starting_after=${data.at(-1).id}`;
  }
}

async function notifications(platform) {
  return look(platform, async (connection) => {
    const [undelivered] = await connection.query(
      "SELECT id FROM alerts_notifications WHERE delivery_state = 'pending' AND created_at < UTC_TIMESTAMP() - INTERVAL 5 SECOND",
    );
    const [unsent] = await connection.query(
      "SELECT id, mail_state FROM notification_mails WHERE mail_state IN ('pending', 'sending')",
    );
    const [paidTwice] = await connection.query(
      `SELECT subject_id, COUNT(*) AS times FROM alerts_notifications
        WHERE type = 'payment.completed' GROUP BY subject_id, notifiable_id HAVING COUNT(*) > 1`,
    );
    return [
      ...undelivered.map(({ id }) => `notification ${id} was never shown`),
      ...unsent.map(({ id, mail_state }) => `mail ${id} is still ${mail_state}`),
      ...paidTwice.map(({ subject_id, times }) => `payment ${subject_id} was told ${times} times`),
    ];
  });
}

/** A crash between sending and noting lets the same mail go out again, with the same Message-ID: told, not found. */
function mails({ folder }) {
  const names = readdirSync(join(folder, 'mail')).filter((name) => name.endsWith('.eml'));
  const ids = names.map(
    (name) => /^Message-ID: *(\S+)/im.exec(readFileSync(join(folder, 'mail', name), 'utf8'))?.[1],
  );
  return ids.some((id) => id === undefined) ? ['a mail has no Message-ID'] : [];
}

async function auditLog({ environment }) {
  const command = [process.execPath, 'dist/src/main/cli.js', 'audit:verify'];
  const { code, output } = await capture(command, { cwd: projectFolder, env: environment });
  return code === 0 ? [] : [`the audit log does not hold:\n${lastLines(output, 5)}`];
}
