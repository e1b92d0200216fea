import { type ErrorRequestHandler, type Response } from 'express';
import { DomainError, Invalid, TooMany } from '../core/errors.js';
import { faultOf } from '../core/fault.js';
import { log } from '../core/log.js';
import { foreseen, RETRY_AFTER_SECONDS } from '../core/out-of-reach.js';

/** RFC 9457. `type` is stable and says no more than `code`. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  errors: { pointer: string; detail: string }[];
  request_id: string;
}

const TITLES: Record<string, string> = {
  invalid: 'The input is not valid',
  unauthorized: 'A token is needed',
  forbidden: 'This is not allowed',
  not_found: 'There is nothing here',
  refused: 'This cannot be done now',
  already_so: 'This holds already',
  conflict: 'Somebody else was faster',
  method_not_allowed: 'This method does not exist here',
  too_large: 'That is too large',
  unsupported_media_type: 'This kind of content is not taken',
  precondition_failed: 'It has changed meanwhile',
  precondition_required: 'Say which version you mean',
  key_reused: 'This key was used for something else',
  still_running: 'The first request is still running',
  rate_limited: 'Too many requests',
  unavailable: 'Not available now',
  internal: 'Something went wrong here',
};

/** What the apps' door itself finds wrong with a request. */
export class ApiError extends DomainError {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A sentence for one place of the body, as a JSON pointer, or of the query, as `?name`. */
export class InvalidRequest extends Invalid {
  constructor(
    readonly errors: Problem['errors'],
    message = 'Some of what you sent is not valid.',
  ) {
    super({}, message);
  }
}

/** Translates errors once, for the apps. Of what was not foreseen nothing leaves the process. */
export const apiErrors: ErrorRequestHandler = (thrown: unknown, request, response, _next) => {
  if (response.headersSent) return response.destroy() as unknown;
  const error = understood(thrown);
  if (error) return sendProblem(response, error, String(request.id));
  log().error({ request_id: request.id, error: faultOf(thrown) }, 'the API failed');
  const sentence = 'Something went wrong here, and nothing was saved. Please try again.';
  sendProblem(response, new ApiError(500, 'internal', sentence), String(request.id));
};

export function sendProblem(response: Response, error: DomainError, request_id: string): void {
  const { status, code, message: detail } = error;
  const title = TITLES[code] ?? TITLES.refused!;
  const problem: Problem = {
    type: `urn:hairline:problem:${code}`,
    title,
    status,
    code,
    detail,
    errors: errorsOf(error),
    request_id,
  };
  if (status === 401) response.set('WWW-Authenticate', 'Bearer realm="hairline"');
  if (status === 503) response.set('Retry-After', RETRY_AFTER_SECONDS);
  if (error instanceof TooMany) response.set('Retry-After', String(error.seconds));
  response.set('Cache-Control', 'no-store');
  response.status(status).type('application/problem+json').send(JSON.stringify(problem));
}

/** Fields are named with dots in the domain; a pointer has slashes. */
function errorsOf(error: DomainError): Problem['errors'] {
  if (error instanceof InvalidRequest) return error.errors;
  if (!(error instanceof Invalid)) return [];
  return Object.entries(error.fields).map(([field, detail]) => ({ pointer: pointerOf(field), detail }));
}

export const pointerOf = (field: string): string =>
  field === '_' || field === ''
    ? ''
    : `/${field
        .split('.')
        .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
        .join('/')}`;

function understood(thrown: unknown): DomainError | null {
  if (thrown instanceof DomainError) return thrown;
  const { status, type } = thrown as { status?: unknown; type?: unknown };
  if (typeof status === 'number' && status >= 400 && status < 500) return unreadable(status, String(type));
  return foreseen(thrown);
}

/** What the body parser says. */
function unreadable(status: number, type: string): ApiError {
  if (status === 413) return new ApiError(413, 'too_large', 'The body is too large.');
  if (status === 415)
    return new ApiError(415, 'unsupported_media_type', 'Send JSON in UTF-8, without compression.');
  const sentence = type === 'entity.parse.failed' ? 'This is not JSON.' : 'The request could not be read.';
  return new InvalidRequest([{ pointer: '', detail: sentence }], sentence);
}
