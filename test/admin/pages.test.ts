import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openBackOffice, type BackOffice } from '../support/back-office.js';
import { type Client } from '../support/client.js';

let office: BackOffice;
let temporary: string;
let support: Client;
beforeAll(async () => {
  temporary = await mkdtemp(path.join(tmpdir(), 'hairline-temporary-'));
  office = await openBackOffice({ TMPDIR: temporary });
  support = await office.server.as('support');
});
afterAll(async () => {
  await office.close();
  await rm(temporary, { recursive: true });
});

const stateIn = (html: string) => /src="(\/admin\/frontend\/state\/[^"]+)"/.exec(html)![1]!;
const scriptsIn = (html: string) =>
  [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source]) => source!);
const hostsIn = (html: string) => [...html.matchAll(/(?:https?:)?\/\/[a-z][\w.-]+\.[a-z]{2,}/gi)].map(String);

describe('every page', () => {
  test.each(['/admin', '/admin/resources/patients', '/admin/pages/RolesMatrix', '/admin/login'])(
    '%s is small, names no other host and runs no script but ours',
    async (address) => {
      const client = address === '/admin/login' ? office.server.anonymous() : support;
      const { status, text, headers } = await client.get(address);
      expect(status).toBe(200);
      expect(text.length).toBeLessThan(100 * 1024);
      expect(hostsIn(text)).toEqual([]);
      const policy = headers.get('content-security-policy')!;
      const scripts = /script-src ([^;]+)/.exec(policy)![1]!;
      expect(scripts).toMatch(/^'self' 'nonce-[\w+/=]+'$/);
      const [, nonce] = /'nonce-([^']+)'/.exec(scripts)!;
      for (const [tag] of text.matchAll(/<script(?![^>]* src=)[^>]*>/g)) expect(tag).toContain(nonce);
      expect(text).not.toMatch(/ on\w+="/);
    },
  );

  test('comes with headers that keep it to itself', async () => {
    const { headers } = await support.get('/admin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    const policy = headers.get('content-security-policy')!;
    for (const rule of ["frame-ancestors 'none'", "object-src 'none'", "form-action 'self'"])
      expect(policy).toContain(rule);
  });

  test('has another nonce each time', async () => {
    const [first, second] = [await support.get('/admin'), await support.get('/admin')];
    expect(first.headers.get('content-security-policy')).not.toBe(
      second.headers.get('content-security-policy'),
    );
  });

  test('loads scripts that exist, are compressed and are kept for ever', async () => {
    const { text } = await support.get('/admin/resources/patients');
    for (const source of scriptsIn(text)) {
      const { status, headers } = await support.get(source);
      expect([source, status]).toEqual([source, 200]);
      expect(headers.get('cache-control')).toContain('immutable');
      expect(headers.get('content-encoding')).toMatch(/br|gzip/);
    }
  });

  test('answers data that no cache keeps', async () => {
    expect((await support.list('patients')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('what the browser knows of the tables', () => {
  test('comes as a file of its own, kept by its content, without a raw <', async () => {
    const { headers, text } = await support.get(stateIn((await support.get('/admin')).text));
    expect(headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    expect(text).toMatch(/^window\.HAIRLINE=\{/);
    expect(text).not.toMatch(/[<\u2028\u2029]/);
    expect(text).not.toMatch(/@hairline\.test/);
  });

  test('is given to nobody whose rights are others, and to nobody at all without a session', async () => {
    const own = stateIn((await support.get('/admin')).text);
    const auditor = await office.server.as('auditor');
    expect(stateIn((await auditor.get('/admin')).text)).not.toBe(own);
    expect((await auditor.get(own)).status).toBe(404);
    expect((await office.server.anonymous().get(own)).status).toBe(401);
  });

  test('escapes a name that would end the script', async () => {
    await office.database.app.query("UPDATE users SET lastname = '</script><b>' WHERE id = ?", [
      office.staff.finance,
    ]);
    const { text } = await (await office.server.as('finance')).get('/admin');
    expect(text).not.toContain('</script><b>');
    expect(text).toContain('\\u003c/script>');
  });

  test('travels compressed', async () => {
    const own = stateIn((await support.get('/admin')).text);
    const raw = await fetch(`${office.server.url}${own}`, {
      headers: { Cookie: support.cookie, 'Accept-Encoding': 'gzip' },
    });
    expect(raw.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await compressed(own)).length).toBeGreaterThan(1000);
  });
});

describe('a body', () => {
  test('that is no JSON is refused with a sentence', async () => {
    for (const body of ['{', '"\\ud800', '{"a":}', '[1,']) {
      const { status, notice } = await sendRaw('/admin/api/resources/patients/actions/list', {
        body,
        type: 'application/json',
        cookie: support.cookie,
      });
      expect([body, status, notice?.type]).toEqual([body, 400, 'error']);
    }
  });

  test('that is too large is refused, whatever its form', async () => {
    const large = 'x'.repeat(2 * 1024 * 1024);
    const form = await support.form('/admin/api/resources/patients/actions/new', { first_name: large });
    expect([form.json.notice?.type, form.status < 500]).toEqual(['error', true]);
    const json = await support.post('/admin/api/resources/patients/actions/new', { first_name: large });
    expect([json.json.notice?.type, json.status < 500]).toEqual(['error', true]);
    const [row] = await office.database.app.query<{ n: string }[]>('SELECT COUNT(*) AS n FROM patients');
    expect(Number(row?.n)).toBe(0);
  });

  test('with a file is refused and leaves nothing on the disk', async () => {
    const { notice } = await multipart('/admin/api/resources/patients/actions/new', 3, support.cookie);
    expect(notice?.type).toBe('error');
    expect(await readdir(temporary)).toEqual([]);
  });

  test('of somebody without a session is not read at all', async () => {
    const { status, sent } = await multipart('/admin/api/resources/patients/actions/new', 64, '');
    expect(status).toBe(401);
    expect(sent).toBeLessThan(64 * 1024 * 1024);
    expect(await readdir(temporary)).toEqual([]);
  });

  test('as large as 100 MB at the sign-in leaves the program running', async () => {
    const { status } = await multipart('/admin/login', 100, '');
    expect(status).toBeLessThan(500);
    expect(await readdir(temporary)).toEqual([]);
    expect((await support.get('/admin/api/dashboard')).status).toBe(200);
  });

  test('sent to an address that cannot be decoded is refused', async () => {
    expect((await support.get('/admin/api/resources/patients/records/%E0%A4%A/show')).status).toBe(400);
    expect((await support.get('/admin/%E0%A4%A')).status).toBeLessThan(500);
  });
});

async function compressed(address: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { Cookie: support.cookie, 'Accept-Encoding': 'gzip' };
    httpRequest(`${office.server.url}${address}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => resolve(Buffer.concat(chunks)));
    })
      .on('error', reject)
      .end();
  });
}

interface Raw {
  status: number;
  notice?: { type: string };
  /** Bytes that left before the answer came. */
  sent: number;
}

async function sendRaw(address: string, { body, type, cookie }: Record<'body' | 'type' | 'cookie', string>) {
  const headers = { 'Content-Type': type, Cookie: cookie };
  const response = await fetch(`${office.server.url}${address}`, { method: 'POST', headers, body });
  return { status: response.status, ...((await response.json()) as { notice?: { type: string } }) };
}

/** A file of so many megabytes, sent until an answer comes. */
function multipart(address: string, megabytes: number, cookie: string): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const headers = {
      'Content-Type': 'multipart/form-data; boundary=edge',
      ...(cookie ? { Cookie: cookie } : {}),
    };
    let sent = 0;
    let answered = false;
    const outgoing = httpRequest(
      `${office.server.url}${address}`,
      { method: 'POST', headers },
      (response) => {
        answered = true;
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (chunk: string) => (text += chunk))
          .on('end', () => {
            const isJson = text.startsWith('{');
            resolve({ status: response.statusCode!, sent, ...(isJson ? (JSON.parse(text) as object) : {}) });
            outgoing.destroy();
          });
      },
    );
    // An answer before the end of the body closes the connection under the sender.
    outgoing.on('error', (error) => (answered ? undefined : reject(error)));
    outgoing.write('--edge\r\nContent-Disposition: form-data; name="file"; filename="a.bin"\r\n\r\n');
    const chunk = Buffer.alloc(1024 * 1024, 120);
    const more = () => {
      if (answered || outgoing.destroyed) return;
      if (sent >= megabytes * chunk.length) outgoing.end('\r\n--edge--\r\n');
      else {
        sent += chunk.length;
        outgoing.write(chunk, more);
      }
    };
    more();
  });
}
