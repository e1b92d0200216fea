import { z } from 'zod';
import { Forbidden, Invalid } from '../core/errors.js';
import { redis } from '../core/redis.js';
import { transact } from '../core/transact.js';
import { parse } from '../core/verb.js';
import { mayReveal } from './access.js';
import { type ResourceDefinition } from './definition.js';
import { type StaffSession } from './staff.js';

const SECONDS = 15 * 60;

export const Reveal = z.object({
  columns: z.array(z.string()).min(1).optional(),
  reason: z.string().trim().min(5, 'Say why, in a few words.').max(500),
});

/** Lets this session see masked columns of one record for a while, and notes it with the reason. */
export async function reveal(
  definition: ResourceDefinition,
  staff: StaffSession,
  id: string,
  payload: unknown,
) {
  const { reason, columns } = parse(Reveal, payload);
  const { table, entity } = definition.facts;
  const masked = [...definition.facts.columns.values()].filter(
    (facts) => facts.mask !== undefined && (!columns || columns.includes(facts.column)),
  );
  if (masked.length === 0) throw new Invalid({ columns: 'Nothing in this record is masked.' });
  if (!masked.every((facts) => mayReveal(facts, staff.actor))) throw new Forbidden();
  await transact(staff.actor, definition.read, 'reveal', async (work) => {
    await work.find(entity, id);
    work.reason = reason;
    work.note(table, id, 'revealed', Object.fromEntries(masked.map(({ column }) => [column, {}])));
  });
  const key = keyFor(staff, table, id);
  await redis()
    .multi()
    .sadd(key, ...masked.map(({ column }) => column))
    .expire(key, SECONDS)
    .exec();
}

/** The masked columns of this record that this session may see in plain now. */
export async function revealedColumns(
  staff: StaffSession,
  table: string,
  id: string,
): Promise<ReadonlySet<string>> {
  return new Set(await redis().smembers(keyFor(staff, table, id)));
}

const keyFor = (staff: StaffSession, table: string, id: string) =>
  `reveal:${staff.session_id}:${table}:${id}`;
