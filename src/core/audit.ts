import { isDeepStrictEqual } from 'node:util';
import { type EntityManager } from 'typeorm';
import { type QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { type Actor } from './actor.js';
import { encrypt } from './crypto.js';
import { type AUDIT_EVENTS, AuditEntry, type Changes } from './entities.js';
import { type EntityClass, factsOf } from './facts.js';
import { asText } from './text.js';

export interface EntryDraft {
  entity: string;
  entity_id: string | null;
  event: (typeof AUDIT_EVENTS)[number];
  changes: Changes;
  reason: string | null;
}

/** Columns of no interest in a diff: they follow every write. */
const FOLLOWING = new Set(['created_at', 'updated_at']);
const REMOVED = '(hidden)';

/** The plain, comparable values of those columns that are present. */
export function snapshot(entity: EntityClass, row: object): Record<string, unknown> {
  const { columns } = factsOf(entity);
  const present = Object.entries(row).filter(([name, value]) => columns.has(name) && value !== undefined);
  return Object.fromEntries(
    present.map(([name, value]) => [name, comparable(value, columns.get(name)!.kind)]),
  );
}

/** {column: {before, after}} as the log stores it: encrypted columns as ciphertext, secrets not at all. */
export function differences(
  entity: EntityClass,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Changes {
  const { columns } = factsOf(entity);
  const changed = Object.keys(after).filter(
    (name) => !FOLLOWING.has(name) && !isDeepStrictEqual(before[name] ?? null, after[name] ?? null),
  );
  return Object.fromEntries(
    changed
      .filter((name) => columns.get(name)!.blindIndexOf === undefined)
      .map((name) => {
        const { secret = false, encrypted } = columns.get(name)!;
        const shown = (value: unknown) =>
          value === null || value === undefined
            ? null
            : secret
              ? REMOVED
              : encrypted
                ? ciphertext(value)
                : value;
        return [name, { before: shown(before[name]), after: shown(after[name]) }];
      }),
  );
}

/** Writes the collected entries in the transaction that they describe. */
export async function writeEntries(
  manager: EntityManager,
  actor: Actor,
  action: string,
  entries: EntryDraft[],
) {
  if (entries.length === 0) return;
  await manager
    .createQueryBuilder()
    .insert()
    .into(AuditEntry)
    .values(
      entries.map((entry) => ({
        ...entry,
        action,
        actor_type: actor.type,
        actor_id: actor.id,
        door: actor.door,
        request_id: actor.request_id,
      })) as QueryDeepPartialEntity<AuditEntry>[],
    )
    .updateEntity(false)
    .execute();
}

function ciphertext(value: unknown): string {
  return encrypt(typeof value === 'string' ? value : JSON.stringify(value));
}

/** One form for each value, whether it came from a form, from code or from the database. */
function comparable(value: unknown, kind: string): unknown {
  if (value instanceof Date) return new Date(Math.floor(value.getTime() / 1000) * 1000).toISOString();
  if (value === null) return null;
  if (kind === 'boolean') return Boolean(value);
  if (kind === 'money' || kind === 'rating') return Number(value).toFixed(2);
  if (kind === 'percentage') return Number(value);
  if (kind === 'time') return asText(value).padEnd(8, ':00');
  return value;
}
