/**
 * The few errors that the domain throws. Each carries a sentence that a person can act on; each door
 * translates them once (a notice on the right field, a problem+json, a failed job).
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  abstract readonly status: number;

  override get name(): string {
    return this.constructor.name;
  }
}

/** Where somebody can do what has to be done first. */
export interface Unlock {
  table: string;
  id: string;
  /** The verb that does it; without one the record itself is opened. */
  action?: string;
}

/** The request is understood and may not be carried out in the present state. */
export class Refusal extends DomainError {
  readonly code: string = 'refused';
  readonly status = 409;

  constructor(
    message: string,
    readonly unlock?: Unlock,
  ) {
    super(message);
  }
}

/** What is asked for holds already: nothing to do, and nothing wrong. */
export class AlreadySo extends Refusal {
  override readonly code = 'already_so';
}

/** Somebody else changed the row meanwhile. `fields` holds the values now stored, by column. */
export class Conflict extends Refusal {
  override readonly code = 'conflict';

  constructor(
    message: string,
    readonly fields: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

export class NotFound extends DomainError {
  readonly code = 'not_found';
  readonly status = 404;
}

export class Forbidden extends DomainError {
  readonly code = 'forbidden';
  readonly status = 403;

  constructor(message = 'Your role does not allow this.') {
    super(message);
  }
}

/** The input is wrong; `fields` says where and why, one sentence for each column. */
export class Invalid extends DomainError {
  readonly code = 'invalid';
  readonly status = 400;

  constructor(
    readonly fields: Record<string, string>,
    message = Object.values(fields)[0] ?? 'The input is not valid.',
  ) {
    super(message);
  }
}

/** Tried too often, and to be tried again after so many seconds. */
export class TooMany extends DomainError {
  readonly code = 'rate_limited';
  readonly status = 429;

  constructor(readonly seconds: number) {
    super(`Too many attempts. Try again in ${Math.ceil(seconds / 60)} minutes.`);
  }
}

/** Something that the program needs is not there now; trying again later may work. */
export class Unavailable extends DomainError {
  readonly code = 'unavailable';
  readonly status = 503;
}
