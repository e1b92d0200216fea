import { type z } from 'zod';
import { type Actor } from './actor.js';
import { type EntryDraft } from './audit.js';
import { Conflict, Invalid } from './errors.js';
import { type Later, type Remark, type Work } from './work.js';
import { rehearse, transact } from './transact.js';

/** Short hashes of what a decision rests on: the subject alone, and every row that was read under lock. */
export interface Seen {
  subject: string;
  all: string;
}

export interface Preview {
  entries: EntryDraft[];
  laters: Later[];
  remarks: Remark[];
  seen: Seen;
}

export interface VerbOptions {
  /** What was seen when somebody decided; anything else by now is refused. */
  seen?: Partial<Seen> | undefined;
  /** Runs first, in the same transaction; what it throws stops the whole. */
  before?: (work: Work) => Promise<void>;
  /** Runs last, in the same transaction, with the subject's id or what the verb answered. */
  after?: (work: Work, result: unknown) => Promise<void>;
}

/** One thing that can be done to one row, or that makes one. Every door calls this and nothing else. */
export interface Verb<S extends z.ZodObject = z.ZodObject, R = unknown> {
  (actor: Actor, id: string, input: unknown, options?: VerbOptions): Promise<R>;
  readonly verbName: string;
  readonly permission: string;
  readonly input: S;
  /** For a verb that is the same decision by somebody else. */
  readonly steps: Steps<S, R>;
  /** What would happen, found by doing it and rolling back. */
  preview(actor: Actor, id: string, input: unknown): Promise<Preview>;
  /** @throws the refusal that stands in the way now, whatever the input. */
  check(actor: Actor, id: string): Promise<void>;
}

interface Steps<S extends z.ZodObject, R> {
  guard: (work: Work, id: string) => Promise<unknown>;
  change: (work: Work, subject: unknown, input: z.output<S>) => Promise<R>;
}

const verbs = new Map<string, Verb>();

/**
 * @param guard finds and locks the subject, and refuses with a sentence when this cannot be done to it now
 * @param change does it
 */
export function verb<S extends z.ZodObject, T, R>(
  verbName: string,
  permission: string,
  input: S,
  guard: (work: Work, id: string) => Promise<T>,
  change: (work: Work, subject: T, input: z.output<S>) => Promise<R>,
): Verb<S, R> {
  const prepare = (raw: unknown) => {
    const values = parse(input, raw);
    return async (work: Work, id: string, { before, after, seen }: VerbOptions = {}) => {
      work.reason = typeof values.reason === 'string' ? values.reason : null;
      await before?.(work);
      const subject = await guard(work, id);
      if (seen?.subject !== undefined && seen.subject !== work.seen(id)) throw new Overtaken();
      const result = await change(work, subject, values);
      if (seen?.all !== undefined && seen.all !== work.seen()) throw new Overtaken();
      await after?.(work, result);
      return result;
    };
  };
  const made: Verb<S, R> = Object.assign(
    async (actor: Actor, id: string, raw: unknown, options?: VerbOptions) => {
      const run = prepare(raw);
      return transact(actor, permission, verbName, (work) => run(work, id, options));
    },
    {
      verbName,
      permission,
      input,
      steps: { guard, change: change as Steps<S, R>['change'] },
      preview: async (actor: Actor, id: string, raw: unknown) => {
        const run = prepare(raw);
        const work = await rehearse(actor, permission, verbName, (draft) => run(draft, id));
        const { entries, laters, remarks } = work;
        return { entries, laters, remarks, seen: { subject: work.seen(id), all: work.seen() } };
      },
      check: async (actor: Actor, id: string) => {
        await rehearse(actor, permission, verbName, (work) => guard(work, id), { locks: false });
      },
    },
  );
  if (verbs.has(verbName)) throw new Error(`There are two verbs called ${verbName}`);
  verbs.set(verbName, made);
  return made;
}

/** A verb that makes something new, or that is about several rows: it has no subject, and its id is ''. */
export function tableVerb<S extends z.ZodObject, R>(
  verbName: string,
  permission: string,
  input: S,
  change: (work: Work, input: z.output<S>) => Promise<R>,
): Verb<S, R> {
  return verb(
    verbName,
    permission,
    input,
    () => Promise.resolve(null),
    (work, _none, values) => change(work, values),
  );
}

/**
 * A decision of somebody else's, taken by the person whom it is about: the same guard and the same change, behind
 * a right of its own.
 * @param owns throws NotFound where the subject is not theirs
 */
export function ownVerb<S extends z.ZodObject, R>(
  verbName: string,
  permission: string,
  decision: Verb<S, R>,
  owns: (work: Work, id: string) => Promise<unknown>,
): Verb<S, R> {
  const { guard, change } = decision.steps;
  return verb(
    verbName,
    permission,
    decision.input,
    async (work, id) => {
      await owns(work, id);
      return guard(work, id);
    },
    change,
  );
}

/** For jobs, which know a verb by its name. */
export function verbNamed(name: string): Verb {
  const found = verbs.get(name);
  if (!found) throw new Error(`There is no verb "${name}"`);
  return found;
}

/** Somebody else was faster: what the person was shown is not what would happen now. */
class Overtaken extends Conflict {
  constructor() {
    super('This changed while you were looking at it, so nothing was done. Look again at what will happen.');
  }
}

/** @throws Invalid, one sentence for each field */
export function parse<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const fields: Record<string, string> = {};
  for (const issue of result.error.issues) fields[issue.path.map(String).join('.') || '_'] ??= issue.message;
  throw new Invalid(fields);
}
