import { type ErrorRequestHandler } from 'express';
import { Conflict, DomainError, Forbidden, Invalid, NotFound, Unavailable } from '../../core/errors.js';
import { databaseRefusal } from '../../core/database-errors.js';
import { faultOf } from '../../core/fault.js';
import { log } from '../../core/log.js';

/**
 * Translates errors once, for the back office's API. What a person can mend in a form is answered as
 * AdminJS does, with 200 and a notice of type error, so that the form keeps what was typed.
 */
export const adminErrors: ErrorRequestHandler = (thrown: unknown, request, response, _next) => {
  const error = understood(thrown);
  if (!(error instanceof DomainError)) {
    log().error({ request_id: request.id, error: faultOf(thrown) }, 'the back office failed');
    response
      .status(500)
      .json(answer('Something went wrong here, and nothing was saved. Please try again.', {}));
    return;
  }
  const fields = error instanceof Invalid ? error.fields : {};
  const conflicts = error instanceof Conflict ? error.fields : undefined;
  response.status(statusOf(error, request.method)).json(answer(error.message, fields, conflicts));
};

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

function statusOf(error: DomainError, method: string): number {
  if (error instanceof Forbidden || error instanceof NotFound || error instanceof Unavailable)
    return error.status;
  return method === 'POST' ? 200 : error.status;
}

/** A body that cannot be read and a database that refuses are the sender's to mend, and say so. */
function understood(thrown: unknown): unknown {
  if (thrown instanceof DomainError) return thrown;
  const { type, status } = thrown as { type?: string; status?: number };
  if (type !== undefined && status !== undefined && status < 500) return new BadRequest(status);
  return databaseRefusal(thrown) ?? thrown;
}

class BadRequest extends DomainError {
  readonly code = 'bad_request';

  constructor(readonly status: number) {
    super(status === 413 ? 'That is too large.' : 'The request could not be read.');
  }
}
