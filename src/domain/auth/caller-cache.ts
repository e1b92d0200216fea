import { type Committed, onCommitted } from '../../core/committed.js';
import { isHeard, publish, subscribe } from '../../core/broadcast.js';
import { type AppCaller } from './callers.js';

const CHANNEL = 'callers';
const LIVES_MS = 30_000;
const MOST = 20_000;

/** A change of any of these may change what a token opens. */
const TABLES: ReadonlySet<string> = new Set([
  'oauth_access_tokens',
  'oauth_clients',
  'personal_access_tokens',
  'patients',
  'provider_users',
  'model_has_roles',
  'model_has_permissions',
  'role_has_permissions',
]);
/** Those of which only one token or person is concerned, which `id` names. */
const TOKENS: ReadonlySet<string> = new Set(['oauth_access_tokens', 'personal_access_tokens']);

const known = new Map<string, { caller: AppCaller; until: number }>();
let epoch = 0;

/**
 * Who a token stands for, without a question to the database while it was asked lately. Where a change elsewhere
 * might not be heard of, nothing is remembered.
 */
export async function cachedCaller(
  key: string,
  find: () => Promise<AppCaller | null>,
): Promise<AppCaller | null> {
  const hit = known.get(key);
  if (hit && hit.until > Date.now() && isHeard()) return hit.caller;
  const begun = epoch;
  const caller = await find();
  // Something changed while it was being read: it may be old already.
  if (caller && begun === epoch && isHeard()) remember(key, caller);
  return caller;
}

/** Forgets at every process, after the commit, whom a change concerns. */
export function watchCallers(): void {
  onCommitted((entries) => {
    const ids = concerned(entries);
    if (ids === null || ids.length > 0) {
      forget(ids);
      publish(CHANNEL, ids);
    }
  });
  subscribe(CHANNEL, (ids) => forget(ids as string[] | null));
}

/** Ids of tokens and people; null for everybody. New rows open nothing that was closed. */
function concerned(entries: Committed): string[] | null {
  const changes = entries.filter(({ entity, event }) => TABLES.has(entity) && event !== 'noted');
  const relevant = changes.filter(({ entity, event }) => event !== 'created' || !TOKENS.has(entity));
  if (relevant.some(({ entity, entity_id }) => !isOnePerson(entity) || entity_id === null)) return null;
  return relevant.map(({ entity_id }) => entity_id!);
}

const isOnePerson = (entity: string): boolean =>
  TOKENS.has(entity) || entity === 'patients' || entity === 'provider_users';

function forget(ids: readonly string[] | null): void {
  epoch++;
  if (ids === null) return known.clear();
  const gone = new Set(ids);
  for (const [key, { caller }] of known)
    if (gone.has(caller.id) || gone.has(caller.token.id)) known.delete(key);
}

function remember(key: string, caller: AppCaller): void {
  if (known.size >= MOST) known.delete(known.keys().next().value!);
  known.set(key, { caller, until: Date.now() + LIVES_MS });
}
