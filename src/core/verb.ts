import { type z } from 'zod';
import { type Actor } from './actor.js';
import { type EntryDraft } from './audit.js';
import { Invalid } from './errors.js';
import { type Later, type Work } from './work.js';
import { rehearse, transact } from './transact.js';

export interface Preview {
  entries: EntryDraft[];
  laters: Later[];
}

/** One thing that can be done to one row. Every door calls this and nothing else. */
export interface Verb<S extends z.ZodObject = z.ZodObject, R = unknown> {
  (actor: Actor, id: string, input: unknown): Promise<R>;
  readonly verbName: string;
  readonly permission: string;
  readonly input: S;
  /** What would happen, found by doing it and rolling back. */
  preview(actor: Actor, id: string, input: unknown): Promise<Preview>;
  /** @throws the refusal that stands in the way now, whatever the input. */
  check(actor: Actor, id: string): Promise<void>;
}

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
    return async (work: Work, id: string) => {
      work.reason = typeof values.reason === 'string' ? values.reason : null;
      return change(work, await guard(work, id), values);
    };
  };
  return Object.assign(
    async (actor: Actor, id: string, raw: unknown) => {
      const run = prepare(raw);
      return transact(actor, permission, verbName, (work) => run(work, id));
    },
    {
      verbName,
      permission,
      input,
      preview: async (actor: Actor, id: string, raw: unknown) => {
        const run = prepare(raw);
        return rehearse(actor, permission, verbName, (work) => run(work, id));
      },
      check: async (actor: Actor, id: string) => {
        await rehearse(actor, permission, verbName, (work) => guard(work, id), { locks: false });
      },
    },
  );
}

/** @throws Invalid, one sentence for each field */
export function parse<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const fields: Record<string, string> = {};
  for (const issue of result.error.issues) fields[issue.path.map(String).join('.') || '_'] ??= issue.message;
  throw new Invalid(fields);
}
