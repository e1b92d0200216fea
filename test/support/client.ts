export interface AdminAnswer {
  notice?: { type: string; message: string };
  record?: {
    id: string;
    title: string;
    params: Record<string, unknown>;
    populated: Record<string, { id: string; title: string }>;
    errors: Record<string, { message: string }>;
    recordActions: string[];
    conflicts?: Record<string, unknown>;
    [extra: string]: unknown;
  };
  records?: NonNullable<AdminAnswer['record']>[];
  meta?: {
    total: number;
    total_is: string;
    page: number;
    perPage: number;
    sortBy: string;
    direction: string;
  };
  redirectUrl?: string;
  [extra: string]: unknown;
}

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** The body as the back office answers it; empty where it is no JSON. */
  json: AdminAnswer;
}

/** A browser's part of HTTP: a cookie jar, no redirects followed. */
export class Client {
  #cookie = '';

  constructor(readonly url: string) {}

  async signIn(email: string, password: string): Promise<Reply> {
    const reply = await this.form('/admin/login', { email, password });
    if (reply.status !== 302 && reply.status !== 303) throw new Error(`Sign-in was answered ${reply.status}`);
    return reply;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.#send(path, { method: 'GET', headers });
  }

  post(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<Reply> {
    const content = { 'Content-Type': 'application/json' };
    return this.#send(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { ...content, ...headers },
    });
  }

  form(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Reply> {
    return this.#send(path, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  list(table: string, query: Record<string, string> = {}): Promise<Reply> {
    return this.get(`/admin/api/resources/${table}/actions/list?${new URLSearchParams(query).toString()}`);
  }

  create(table: string, fields: object): Promise<Reply> {
    return this.post(`/admin/api/resources/${table}/actions/new`, fields);
  }

  show(table: string, id: string): Promise<Reply> {
    return this.get(`/admin/api/resources/${table}/records/${id}/show`);
  }

  /** Any record action: edit, delete, restore, reveal, assignStandaloneAftercare … */
  act(table: string, id: string, action: string, fields: object = {}): Promise<Reply> {
    return this.post(`/admin/api/resources/${table}/records/${id}/${action}`, fields);
  }

  /** The cookie as it is sent, for a browser or another client. */
  get cookie(): string {
    return this.#cookie;
  }

  set cookie(value: string) {
    this.#cookie = value;
  }

  async #send(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Reply> {
    const headers = { ...(this.#cookie ? { Cookie: this.#cookie } : {}), ...init.headers };
    const response = await fetch(`${this.url}${path}`, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) this.#cookie = cookie.split(';')[0] ?? '';
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? (JSON.parse(text) as AdminAnswer) : {},
    };
  }
}
