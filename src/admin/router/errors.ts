import { type ErrorRequestHandler } from 'express';
import { Conflict, DomainError, Invalid, Refusal } from '../../core/errors.js';
import { faultOf } from '../../core/fault.js';
import { log } from '../../core/log.js';
import { foreseen, RETRY_AFTER_SECONDS } from '../../core/out-of-reach.js';
import { type Manifest } from './assets.js';
import { doorPage, link } from './html.js';

const UNFORESEEN = 'Something went wrong here, and nothing was saved. Please try again.';

/**
 * Translates errors once, for the back office's API. What a person can mend in a form is answered as
 * AdminJS does, with 200 and a notice of type error, so that the form keeps what was typed.
 */
export const adminErrors: ErrorRequestHandler = (thrown: unknown, request, response, _next) => {
  const error = understood(thrown);
  if (!error) {
    log().error({ request_id: request.id, error: faultOf(thrown) }, 'the back office failed');
    response.status(500).json(answer(UNFORESEEN, {}));
    return;
  }
  const fields = error instanceof Invalid ? error.fields : {};
  const conflicts = error instanceof Conflict ? error.fields : undefined;
  const isSave = request.method === 'POST' && !response.locals.isQuestion;
  if (error.status === 503) response.set('Retry-After', RETRY_AFTER_SECONDS);
  response.status(statusOf(error, isSave)).json(answer(error.message, fields, conflicts));
};

/** The same for whole pages: the sign-in, and whatever a browser was sent to. */
export function pageErrors(manifest: Manifest): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    if (request.path.startsWith('/api/') || response.headersSent) return next(thrown);
    const error = understood(thrown);
    if (!error) log().error({ request_id: request.id, error: faultOf(thrown) }, 'a page failed');
    const status = error?.status ?? 500;
    if (status === 503) response.set('Retry-After', RETRY_AFTER_SECONDS);
    const title = status === 503 ? 'Back in a moment' : 'That did not work';
    const body = `<p${status === 503 ? '' : ' class="fault"'} role="alert">${error?.message ?? UNFORESEEN}</p>${link('', 'Try again')}`;
    response
      .status(status)
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(doorPage({ manifest, title, body }));
  };
}

export function answer(message: string, fields: Record<string, string>, conflicts?: Record<string, unknown>) {
  const errors = Object.fromEntries(
    Object.entries(fields).map(([name, text]) => [name, { type: 'invalid', message: text }]),
  );
  return {
    record: {
      params: {},
      populated: {},
      errors,
      baseError: null,
      recordActions: [],
      bulkActions: [],
      ...(conflicts ? { conflicts } : {}),
    },
    records: [],
    notice: { message, type: 'error' },
  };
}

function statusOf(error: DomainError, isSave: boolean): number {
  const isOfTheForm = error instanceof Invalid || error instanceof Refusal;
  return isSave && isOfTheForm ? 200 : error.status;
}

/** A body that cannot be read and a database that refuses are the sender's to mend, and say so. */
function understood(thrown: unknown): DomainError | null {
  const { status } = thrown as { status?: unknown };
  const isOfRequest = !(thrown instanceof DomainError) && typeof status === 'number';
  if (isOfRequest && status >= 400 && status < 500) return new BadRequest(status);
  return foreseen(thrown);
}

class BadRequest extends DomainError {
  readonly code = 'bad_request';

  constructor(readonly status: number) {
    super(status === 413 ? 'That is too large.' : 'The request could not be read.');
  }
}
