import OAuth2Server, { type Client, type Falsey, type Token } from '@node-oauth/oauth2-server';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { systemActor } from '../core/actor.js';
import { appSessions } from '../domain/auth/app-sessions.js';
import { faultOf } from '../core/fault.js';
import { log } from '../core/log.js';
import { foreseen } from '../core/out-of-reach.js';
import { type OtpFault, type SignedIn } from '../domain/auth/app-sign-in.js';
import { type Audience } from '../domain/auth/people.js';
import { ACCESS_SECONDS, REFRESH_SECONDS } from '../domain/auth/token-pairs.js';
import { credentialsOf, fieldOf, otpOf } from './oauth-form.js';
import { apiErrors } from './problem.js';
import { count } from './limits.js';

const { InvalidGrantError, InvalidClientError, OAuthError } = OAuth2Server;
type User = OAuth2Server.User & { id: string };

/** 60 a minute from one address: apps refresh once an hour. */
const LIMIT = { points: 60, seconds: 60 };

/** RFC 6749 and RFC 7009: form bodies in, JSON out, errors as those say. */
export function oauthRouter(): Router {
  const router = Router();
  const form = express.urlencoded({ extended: false, limit: '16kb', inflate: false });
  router.post('/token', form, limited('token'), token);
  router.post('/revoke', form, limited('revoke'), revoke);
  router.use(oauthErrors, apiErrors);
  return router;
}

const limited =
  (name: string): RequestHandler =>
  async (request, response, next) => {
    await count(response, `oauth:${name}`, `address:${request.ip}`, LIMIT);
    next();
  };

const token: RequestHandler = async (request, response) => {
  const server = new OAuth2Server({
    model: modelFor(request),
    accessTokenLifetime: ACCESS_SECONDS,
    refreshTokenLifetime: REFRESH_SECONDS,
    requireClientAuthentication: { password: false, refresh_token: false },
  });
  const answered = new OAuth2Server.Response();
  await server.token(asOAuth(request), answered);
  send(response, 200, answered.body);
};

/** 200 for every client that is one, whether there was such a token or not. */
const revoke: RequestHandler = async (request, response) => {
  const given = fieldOf(request, 'token');
  const { client_id, client_secret } = credentialsOf(request);
  const client = await appSessions.client(client_id, client_secret);
  if (!client) throw new InvalidClientError('Invalid client: client is invalid');
  if (typeof given === 'string') await appSessions.revoke(actor(request), given, client.id);
  send(response, 200, {});
};

const oauthErrors: express.ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (!(error instanceof OAuthError)) return next(error);
  if (error instanceof TooMany) response.set('Retry-After', String(error.seconds));
  if (error.code === 401) response.set('WWW-Authenticate', 'Basic realm="hairline"');
  const isOurs = error.code < 500;
  const cause: unknown = (error as { inner?: unknown }).inner ?? error;
  const away = isOurs ? null : foreseen(cause);
  if (away?.status === 503) return apiErrors(away, request, response, next);
  if (!isOurs) log().error({ request_id: request.id, error: faultOf(cause) }, 'no token could be given');
  send(response, isOurs ? error.code : 500, {
    error: error.name,
    ...(error instanceof OtpMissing ? { code: error.fault } : {}),
    error_description: isOurs ? error.message : 'Something went wrong here. Please try again.',
  });
};

/** Passwords and families of tokens are the domain's; the protocol is the library's. */
function modelFor(request: Request) {
  return {
    async getClient(id: string, secret: string): Promise<Client | Falsey> {
      const client = await appSessions.client(id, secret);
      return client && { ...client, grants: ['password', 'refresh_token'] };
    },
    async getUser(login: string, password: string, client: Client): Promise<User | Falsey> {
      const audience = client.audience as Audience;
      const otp = otpOf(request);
      const given = { audience, login, password, otp, address: request.ip ?? '' };
      const found = await appSessions.signIn(actor(request), given);
      if (typeof found === 'number') throw new TooMany(found);
      if (typeof found === 'string') throw new OtpMissing(found);
      return found;
    },
    async getRefreshToken(refreshToken: string) {
      const found = await appSessions.holder(refreshToken);
      // Whether it may still be used is decided under its lock, when it is spent.
      return (
        found && { refreshToken, client: { id: found.client_id, grants: [] }, user: found.user, scope: [] }
      );
    },
    revokeToken: () => Promise.resolve(true),
    async saveToken(draft: Token, client: Client, user: User): Promise<Token> {
      const spent = fieldOf(request, 'refresh_token');
      const isRefresh = fieldOf(request, 'grant_type') === 'refresh_token';
      const pair = isRefresh
        ? await appSessions.rotate(actor(request), String(spent), client.id)
        : await appSessions.begin(actor(request), user as SignedIn & User, client.id, draft.scope ?? []);
      if (!pair) throw new InvalidGrantError('Invalid grant: sign in again.');
      return { ...draft, ...pair, client, user };
    },
    validateScope: (user: User, _client: Client, scope?: string[]) => appSessions.scopes(user.id, scope),
    getAccessToken: () => Promise.resolve(null),
  } as unknown as OAuth2Server.ServerOptions['model'];
}

class TooMany extends OAuthError {
  constructor(readonly seconds: number) {
    super(`Too many attempts. Try again in ${Math.ceil(seconds / 60)} minutes.`, {
      code: 429,
      name: 'slow_down',
    });
  }
}

const SENTENCES: Record<OtpFault, string> = {
  otp_required: 'Send a code of your authenticator app, or a recovery code, as otp.',
  otp_invalid: 'This code is wrong, or was used already.',
};

/** The password was right. To an app that knows nothing of it, it is a grant that is not valid. */
class OtpMissing extends OAuthError {
  constructor(readonly fault: OtpFault) {
    super(SENTENCES[fault], { code: 400, name: 'invalid_grant' });
  }
}

const actor = (request: Request) => systemActor('api', String(request.id));

function asOAuth({ method, headers, query, body }: Request): OAuth2Server.Request {
  if (typeof body !== 'object' || body === null) throw new InvalidClientError('Send a form.');
  return new OAuth2Server.Request({ method, headers, query, body: body as unknown } as never);
}

function send(response: Response, status: number, body: unknown): void {
  response.set({ 'Cache-Control': 'no-store', Pragma: 'no-cache' });
  response.status(status).type('json').send(JSON.stringify(body));
}
