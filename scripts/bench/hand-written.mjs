/**
 * The measure: a server by hand, `http` and `mysql2`, that answers six requests with the JSON that the API gives.
 * Tokens are verified and looked up in memory as there; input is taken as it comes, there are no limits, no ETags,
 * no idempotency, no metrics, no log and no other headers than it needs. Below /bare a write makes only its own rows;
 * otherwise the audit log and the outbox are written, too, but its outbox rows are marked as done: nobody is told.
 */
const { createServer } = await import('node:http');
const { createPublicKey } = await import('node:crypto');
const { createPool } = await import('mysql2');
const { jwtVerify } = await import('jose');
const { listProviders, listInquiries, readQuote, listReviews } = await import('./hand-reads.mjs');
const { createInquiry, sendMessage } = await import('./hand-writes.mjs');

const pool = createPool({
  uri: process.env.DATABASE_URL,
  timezone: 'Z',
  charset: 'utf8mb4_unicode_ci',
  connectionLimit: 10,
});
pool.on('connection', (connection) => connection.query("SET time_zone = '+00:00'"));
const db = pool.promise();
const keys = new Map();
const callers = new Map();

const ROUTES = [
  ['GET', /^\/providers\/([0-9a-f-]{36})\/reviews$/, listReviews, false],
  ['GET', /^\/providers$/, listProviders, false],
  ['GET', /^\/quotes\/([0-9a-f-]{36})$/, readQuote, true],
  ['GET', /^\/inquiries$/, listInquiries, true],
  ['POST', /^\/inquiries$/, createInquiry, true],
  ['POST', /^\/conversations\/([0-9a-f-]{36})\/messages$/, sendMessage, true],
];

const server = createServer((request, response) => {
  answer(request).then(
    ([status, body]) => send(response, status, body),
    (error) => send(response, error.status ?? 500, { detail: String(error.message) }),
  );
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));

async function answer(request) {
  const [, bare, path] = /^(\/bare)?(?:\/api\/v1)?(\/[^?]*)/.exec(request.url);
  if (path === '/ready') return [200, {}];
  for (const [method, pattern, handle, signedIn] of ROUTES) {
    const found = method === request.method && pattern.exec(path);
    if (!found) continue;
    const caller = signedIn ? await callerOf(request.headers.authorization) : null;
    const body = method === 'POST' ? JSON.parse(await textOf(request)) : null;
    return [method === 'POST' ? 201 : 200, await handle({ db, id: found[1], caller, body, bare: !!bare })];
  }
  return [404, { detail: 'There is no such address.' }];
}

/** The signature each time; the token's row and the person's name once in 30 s. */
async function callerOf(header = '') {
  const token = header.slice('Bearer '.length);
  const { payload } = await jwtVerify(token, ({ kid }) => keyOf(kid), { algorithms: ['RS256'] });
  const known = callers.get(payload.jti);
  if (known && known.until > Date.now()) return known;
  const [[row]] = await db.execute(
    `SELECT p.id, p.first_name, p.last_name, p.patient_code FROM oauth_access_tokens t JOIN patients p ON p.id = t.user_id
      WHERE t.id = ? AND t.revoked = 0 AND t.expires_at > UTC_TIMESTAMP()`,
    [payload.jti],
  );
  if (!row) throw Object.assign(new Error('This token is not valid.'), { status: 401 });
  const caller = { ...row, until: Date.now() + 30_000 };
  callers.set(payload.jti, caller);
  return caller;
}

async function keyOf(kid) {
  if (!keys.has(kid)) {
    const [[row]] = await db.execute('SELECT public_key FROM signing_keys WHERE id = ?', [kid]);
    keys.set(kid, createPublicKey(row.public_key));
  }
  return keys.get(kid);
}

async function textOf(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

function send(response, status, body) {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
}
