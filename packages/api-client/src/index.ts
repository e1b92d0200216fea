import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { type paths } from './schema.js';

export type { components, operations, paths } from './schema.js';

export interface Tokens {
  access_token: string;
  refresh_token: string;
  expires_in: number;
}

export interface Options {
  /** Where Hairline is, without a path. */
  baseUrl: string;
  /** The app's own id: what it may open depends on whose app it is. */
  clientId: string;
  /** What was kept from the last time. */
  tokens?: Tokens;
  /** Called whenever there are others to keep, or none any more. */
  onTokens?: (tokens: Tokens | null) => void;
}

/** What /oauth answers when it gives no token. */
export class SignInRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** One person's session in one app. */
export class HairlineClient {
  readonly api: Client<paths>;
  #tokens: Tokens | null;
  #renewing: Promise<Tokens> | null = null;

  constructor(private readonly options: Options) {
    this.#tokens = options.tokens ?? null;
    this.api = createClient<paths>({ baseUrl: `${options.baseUrl}/api/v1` });
    this.api.use(this.#session());
  }

  /** @throws SignInRefused */
  async signIn(username: string, password: string): Promise<Tokens> {
    return this.#keep(await this.#ask({ grant_type: 'password', username, password }));
  }

  async signOut(): Promise<void> {
    const token = this.#tokens?.refresh_token;
    this.#tokens = null;
    this.options.onTokens?.(null);
    if (token !== undefined) await this.#post('/oauth/revoke', { token });
  }

  /** Sends the token along, and once more with another one where it was over. */
  #session(): Middleware {
    return {
      onRequest: ({ request }) => {
        if (this.#tokens) request.headers.set('Authorization', `Bearer ${this.#tokens.access_token}`);
        // A body can be read once: what is sent again is the copy.
        copies.set(request, request.clone());
      },
      onResponse: async ({ request, response }) => {
        if (response.status !== 401 || !this.#tokens) return undefined;
        const sent = request.headers.get('Authorization');
        const current = `Bearer ${this.#tokens.access_token}`;
        const tokens = sent === current ? await this.#renew() : this.#tokens;
        const again = copies.get(request) ?? request;
        again.headers.set('Authorization', `Bearer ${tokens.access_token}`);
        return fetch(again);
      },
    };
  }

  #renew(): Promise<Tokens> {
    const refresh_token = this.#tokens?.refresh_token ?? '';
    this.#renewing ??= this.#ask({ grant_type: 'refresh_token', refresh_token })
      .then((tokens) => this.#keep(tokens))
      .finally(() => {
        this.#renewing = null;
      });
    return this.#renewing;
  }

  #keep(tokens: Tokens): Tokens {
    this.#tokens = tokens;
    this.options.onTokens?.(tokens);
    return tokens;
  }

  async #ask(fields: Record<string, string>): Promise<Tokens> {
    const response = await this.#post('/oauth/token', fields);
    const body = (await response.json()) as Tokens & { error?: string; error_description?: string };
    if (!response.ok) throw new SignInRefused(body.error ?? 'unknown', body.error_description ?? 'No token.');
    return body;
  }

  #post(path: string, fields: Record<string, string>): Promise<Response> {
    const body = new URLSearchParams({ ...fields, client_id: this.options.clientId });
    return fetch(this.options.baseUrl + path, { method: 'POST', body });
  }
}

const copies = new WeakMap<Request, Request>();
