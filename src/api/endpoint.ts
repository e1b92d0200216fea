import { z } from 'zod';
import { ANYONE } from '../core/actor.js';
import { type EntityClass } from '../core/facts.js';
import { type Verb } from '../core/verb.js';
import { type Call, type SignedCall } from './call.js';
import { type Limit } from './limits.js';
import { type Page, pageSchema, Paging } from './page.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
/** Whose tokens open it: nobody's are needed, patients', those of clinics' people, or both. */
export type Audience = 'anyone' | 'patient' | 'clinic' | 'app';

/** One line of the API, with all that its requests are held to and all that the document says of it. */
export interface Endpoint {
  method: Method;
  /** Below /api/v1, with {id}. */
  path: string;
  tag: string;
  audience: Audience;
  /** The right without which it is 403. */
  needs: string | null;
  summary: string;
  description?: string;
  query: z.ZodObject;
  body: z.ZodObject | null;
  /** Null: 204 without a body. */
  answer: z.ZodType | null;
  status: number;
  /** Idempotency-Key is taken. */
  repeatable: boolean;
  /** If-Match is needed, or held to where it is sent; `of` is what it is a version of. */
  version?: { required: boolean; of: EntityClass };
  limit?: Limit;
  /** Answers may be kept by anyone for so many seconds. */
  shared?: number;
  /** What is asked for without an id may not be there yet: 404. */
  absent?: boolean;
  /** Reading it may be refused in the state in which it is: 409. */
  refusable?: boolean;
  /** Names in the path that are no UUIDs. */
  words?: readonly string[];
  read: ((call: SignedCall) => Promise<unknown>) | null;
  /** What changes something: it runs in the verb's transaction, and is read there again for the answer. */
  does: Deed | null;
}

export interface Deed {
  verb: Verb<z.ZodObject, unknown>;
  /** Of the path and the caller, '' where the verb makes something. */
  subject: (call: SignedCall) => string | Promise<string>;
  /** What the verb is given; null: the body as it was sent. */
  input: ((call: SignedCall) => unknown) | null;
}

type Common = Pick<Endpoint, 'summary'> &
  Partial<Pick<Endpoint, 'description' | 'limit' | 'words' | 'needs' | 'shared' | 'absent' | 'refusable'>>;

interface Reading extends Common {
  query?: z.ZodObject;
  answer: z.ZodType;
  read: (call: never) => Promise<unknown>;
}

interface Listing extends Common {
  query?: z.ZodObject;
  item: z.ZodType;
  list: (call: never) => Promise<Page<unknown>>;
}

interface Doing extends Common {
  verb: Verb<z.ZodObject, never> | Verb<z.ZodObject, unknown>;
  /** Where the app's input differs from the verb's. */
  body?: z.ZodObject;
  input?: (call: never) => unknown;
  subject?: (call: never) => string | Promise<string>;
  /** Where there is none, the answer is 204. */
  answer?: z.ZodType;
  /** The answer, in the verb's transaction; `params.id` is what the verb was about, or what it made. */
  read?: (call: never) => Promise<unknown>;
  status?: number;
  repeatable?: boolean;
  version?: Endpoint['version'];
}

/** The endpoints of one subject for one audience. */
export class Area {
  readonly endpoints: Endpoint[] = [];

  constructor(
    private readonly tag: string,
    private readonly audience: Audience,
    private readonly prefix = '',
  ) {}

  get(path: string, { query = z.strictObject({}), answer, read, ...rest }: Reading): this {
    return this.#add('GET', path, rest, { query, answer, status: 200, read: read as Endpoint['read'] });
  }

  list(path: string, { query = Paging, item, list, ...rest }: Listing): this {
    const read = list as Endpoint['read'];
    return this.#add('GET', path, rest, { query, answer: pageSchema(item), status: 200, read });
  }

  post = (path: string, doing: Doing): this => this.#does('POST', path, doing, 201);
  put = (path: string, doing: Doing): this => this.#does('PUT', path, doing, 200);
  patch = (path: string, doing: Doing): this => this.#does('PATCH', path, doing, 200);
  delete = (path: string, doing: Doing): this => this.#does('DELETE', path, doing, 204);

  #does(method: Method, path: string, doing: Doing, usual: number): this {
    const { verb, body, input, subject, answer = null, read, version, repeatable, ...rest } = doing;
    const takes = body ?? verb.input;
    return this.#add(
      method,
      path,
      { ...rest, needs: rest.needs ?? (verb.permission === ANYONE ? null : verb.permission) },
      {
        body: Object.keys(takes.shape).length > 0 ? takes.strict() : null,
        answer,
        status: answer ? (doing.status ?? usual) : 204,
        repeatable: repeatable ?? method === 'POST',
        ...(version ? { version } : {}),
        read: (read as Endpoint['read']) ?? null,
        does: {
          verb: verb,
          subject: (subject as Deed['subject'] | undefined) ?? (({ params }) => params.id ?? ''),
          input: (input as Deed['input'] | undefined) ?? null,
        },
      },
    );
  }

  #add(method: Method, path: string, common: Common, parts: Partial<Endpoint>): this {
    this.endpoints.push({
      method,
      path: this.prefix + path,
      tag: this.tag,
      audience: this.audience,
      query: z.strictObject({}),
      body: null,
      answer: null,
      status: 200,
      repeatable: false,
      read: null,
      does: null,
      ...common,
      needs: common.needs ?? null,
      ...parts,
    });
    return this;
  }
}

export type { Call, SignedCall };
