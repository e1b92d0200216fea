import { type Request, type RequestHandler, type Response } from 'express';
import { type z } from 'zod';
import { database } from '../core/database.js';
import { Forbidden, NotFound } from '../core/errors.js';
import { begin, claim, keep, type Kept, type Repeatable, repeatable } from '../core/idempotency.js';
import { type Work } from '../core/work.js';
import { type AppCaller } from '../domain/auth/callers.js';
import { actorOf, authenticate, unauthorized } from './authenticate.js';
import { type Endpoint, type SignedCall } from './endpoint.js';
import { etagOf, etagOfJson, mustMatch, names, versionRequired } from './etag.js';
import { count, USUAL } from './limits.js';
import { ApiError, InvalidRequest, pointerOf } from './problem.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const TYPES = { patient: 'Patient', clinic: 'ProviderUser' } as const;

/** All that happens to a request of one endpoint, in this order. */
export function serve(endpoint: Endpoint): RequestHandler {
  return async (request, response) => {
    const counted = (who: string) =>
      count(response, `${endpoint.method} ${endpoint.path}`, who, endpoint.limit ?? USUAL);
    const caller = await authenticate(request).catch(async (error: unknown) => {
      await counted(`address:${request.ip}`);
      throw error;
    });
    await counted(caller ? `${caller.type}:${caller.token.id}` : `address:${request.ip}`);
    admit(endpoint, caller);
    const call = readCall(endpoint, request, caller);
    if (endpoint.does) return change(endpoint, call, request, response);
    const body = await endpoint.read!(call);
    response.set('Cache-Control', keeping(endpoint));
    answer(request, response, endpoint.status, body);
  };
}

/** Who may keep what was read; nobody where it may be refused a moment later. */
function keeping({ shared, refusable }: Endpoint): string {
  if (refusable) return 'no-store';
  return shared ? `public, max-age=${shared}` : 'private, no-cache';
}

function admit({ audience, needs }: Endpoint, caller: AppCaller | null): void {
  if (audience === 'anyone') return;
  if (!caller) throw unauthorized();
  if (audience !== 'app' && caller.type !== TYPES[audience])
    throw new Forbidden(`This is for the ${audience === 'patient' ? "patients'" : "clinics'"} app.`);
  if (needs !== null && !caller.permissions.has(needs))
    throw new Forbidden('Your account, or this token, may not do this.');
}

/** The request's parts, each held to what the endpoint says of it. */
function readCall(endpoint: Endpoint, request: Request, caller: AppCaller | null): SignedCall {
  const params = request.params as Record<string, string>;
  for (const [name, value] of Object.entries(params))
    if (!endpoint.words?.includes(name) && !UUID.test(value)) throw new NotFound('There is no such record.');
  const query = held(endpoint.query, request.query, (field) => `?${field}`);
  const sent = request.body as Record<string, unknown>;
  if (!endpoint.body && Object.keys(sent ?? {}).length > 0) throw unknown(Object.keys(sent), pointerOf);
  const body = endpoint.body ? held(endpoint.body, sent, pointerOf) : {};
  const locale = request.acceptsLanguages('en', 'tr') || 'en';
  const actor = actorOf(caller, String(request.id), locale);
  const address = request.ip ?? '';
  return { caller: caller!, actor, params, query, body, manager: database().manager, address };
}

/** @throws InvalidRequest with a sentence for each place */
function held(schema: z.ZodObject, raw: unknown, point: (field: string) => string) {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap((issue) => {
    const at = issue.path.map(String);
    if (issue.code !== 'unrecognized_keys') return [{ pointer: point(at.join('.')), detail: issue.message }];
    return unknown(
      issue.keys.map((key) => [...at, key].join('.')),
      point,
    ).errors;
  });
  throw new InvalidRequest(errors.slice(0, 50));
}

const unknown = (fields: string[], point: (field: string) => string): InvalidRequest =>
  new InvalidRequest(fields.map((field) => ({ pointer: point(field), detail: 'There is no such field.' })));

/** Ends the transaction of a verb that need not run: the answer is known. */
class Repeated extends Error {
  constructor(readonly kept: Kept) {
    super('repeated');
  }
}

/** The verb, its answer and the answer's keeping: one transaction. */
async function change(
  endpoint: Endpoint,
  call: SignedCall,
  request: Request,
  response: Response,
): Promise<void> {
  const { does, version, status } = endpoint;
  const key = keyOf(endpoint, call, request);
  const ifMatch = request.headers['if-match'];
  if (version?.required && ifMatch === undefined) throw versionRequired();
  const id = await does!.subject(call);
  const input = does!.input ? does!.input(call) : (request.body as unknown);
  let body: unknown = null;
  if (key) await begin(key);
  try {
    await does!.verb(call.actor, id, input, {
      before: async (work) => {
        if (key) await repeated(work, key);
        if (version && ifMatch !== undefined) await heldTo(ifMatch, endpoint, call, work, id);
      },
      after: async (work, result) => {
        const about = (result as { id?: unknown } | null | undefined)?.id;
        const params = { ...call.params, id: typeof about === 'string' ? about : id };
        body = endpoint.read ? await endpoint.read({ ...call, params, result, manager: work.manager }) : null;
        if (key) await keep(work, key, { status, body });
      },
    });
  } catch (error) {
    if (!(error instanceof Repeated)) throw error;
    response.set('Idempotency-Replayed', 'true');
    body = error.kept.body;
  }
  response.set('Cache-Control', 'no-store');
  answer(request, response, status, body);
}

function keyOf({ repeatable: may }: Endpoint, call: SignedCall, request: Request): Repeatable | null {
  const key = request.headers['idempotency-key'];
  if (!may || key === undefined || !call.caller) return null;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key))
    throw new InvalidRequest([
      { pointer: '', detail: 'Idempotency-Key takes up to 255 visible ASCII characters.' },
    ]);
  const path = request.baseUrl + request.path;
  return repeatable(call.caller, key, { method: request.method, path, body: request.body as unknown });
}

async function repeated(work: Work, key: Repeatable): Promise<void> {
  const kept = await claim(work, key);
  if (kept === 'running')
    throw new ApiError(
      409,
      'still_running',
      'The first request with this key is still running: wait for it.',
    );
  if (kept === 'other')
    throw new ApiError(422, 'key_reused', 'This Idempotency-Key was used for another request.');
  if (kept) throw new Repeated(kept);
}

/** The row is locked before it is read: nobody changes it between the comparison and the change. */
async function heldTo(
  ifMatch: string,
  { version, read }: Endpoint,
  call: SignedCall,
  work: Work,
  id: string,
): Promise<void> {
  await work.find(version!.of, id);
  mustMatch(ifMatch, etagOf(await read!({ ...call, params: { ...call.params, id }, manager: work.manager })));
}

function answer(request: Request, response: Response, status: number, body: unknown): void {
  if (status === 204) {
    response.status(204).end();
    return;
  }
  const json = JSON.stringify(body);
  const etag = etagOfJson(json);
  response.set('ETag', etag);
  const next = (body as { next_cursor?: unknown }).next_cursor;
  if (typeof next === 'string') response.set('Link', `<${nextAddress(request, next)}>; rel="next"`);
  const known = request.headers['if-none-match'];
  if (request.method === 'GET' && known !== undefined && names(known, etag)) {
    response.status(304).end();
    return;
  }
  response.status(status).type('json').send(json);
}

function nextAddress({ originalUrl }: Request, cursor: string): string {
  const address = new URL(originalUrl, 'http://localhost');
  address.searchParams.set('cursor', cursor);
  return address.pathname + address.search;
}
