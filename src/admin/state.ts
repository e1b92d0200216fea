import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Actor } from '../core/actor.js';
import { type ColumnFacts } from '../core/facts.js';
import {
  editableColumns,
  isVisible,
  mayCreate,
  mayRead,
  mayReveal,
  mayWrite,
  visibleColumns,
} from './access.js';
import { type ResourceDefinition } from './definition.js';
import { listColumns } from './handlers/list.js';
import { labelOf } from './labels.js';
import { canSort } from './read/indexes.js';
import { isPrefixText } from './read/criteria.js';
import { keyOf } from './read/rows.js';
import { targetTable } from './read/references.js';
import { pagesFor } from './pages.js';
import { allDefinitions, findDefinition } from './registry.js';

export interface StateAsset {
  hash: string;
  script: Buffer;
  gzipped: Buffer;
}

const assets = new Map<string, StateAsset>();

/** What the browser must know of the tables, computed once for each set of permissions and language. */
export function stateAsset(actor: Actor): StateAsset {
  const permissions = [...actor.permissions].sort().join(' ');
  const cached = assets.get(permissions);
  if (cached) return cached;
  const script = Buffer.from(
    `window.HAIRLINE=${escaped({ tables: tablesFor(actor), pages: pagesFor(actor), mayExport: actor.permissions.has('patients.export') })};`,
  );
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 20);
  const asset = { hash, script, gzipped: gzipSync(script) };
  if (assets.size > 200) assets.clear();
  assets.set(permissions, asset);
  return asset;
}

/** Forgets what was computed, after the sizes of tables (and so what can be sorted by) were read anew. */
export const forgetStateAssets = (): void => assets.clear();

/** JSON that is safe inside a script, wherever it stands. */
export function escaped(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function tablesFor(actor: Actor) {
  const readable = allDefinitions().filter((definition) => mayRead(definition, actor));
  return Object.fromEntries(
    readable.map((definition) => [definition.facts.table, tableState(definition, actor)]),
  );
}

function tableState(definition: ResourceDefinition, actor: Actor) {
  const { facts, area, label, groups, related, actions, links } = definition;
  const creatable = new Set(editableColumns(definition, actor, true).map(({ column }) => column));
  const editable = new Set(editableColumns(definition, actor, false).map(({ column }) => column));
  const visible = visibleColumns(definition, actor);
  return {
    label,
    area,
    key: keyOf(definition),
    title: facts.title,
    list: listColumns(definition, { actor, email: '', session_id: '' }),
    writes: mayWrite(definition, actor) && keyOf(definition) !== null,
    creates: mayCreate(definition, actor),
    trash: facts.columns.has('deleted_at'),
    columns: visible.map((column) => ({
      ...columnState(definition, column, actor),
      ...(creatable.has(column.column) ? { creatable: true } : {}),
      ...(editable.has(column.column) ? { editable: true } : {}),
    })),
    groups: Object.entries(groups ?? {}).map(([name, columns]) => ({ name, columns })),
    related: related
      .filter(({ table }) => {
        const other = findDefinition(table);
        return other && mayRead(other, actor);
      })
      .map((relation) => ({ ...relation, label: relation.label ?? findDefinition(relation.table)!.label })),
    links,
    actions: actions
      .filter(({ verb }) => actor.permissions.has(verb.permission))
      .map(({ verb, label: actionLabel, about, icon, danger, scope, bulk, opens }) => ({
        name: verb.verbName,
        label: actionLabel,
        about,
        icon,
        danger,
        scope,
        bulk,
        makes: scope === 'table' && opens === facts.table,
      })),
  };
}

function columnState(definition: ResourceDefinition, facts: ColumnFacts, actor: Actor) {
  const {
    column,
    kind,
    nullable,
    hasDefault,
    values,
    currency,
    shape,
    about,
    length,
    encrypted,
    blindIndex,
    mask,
  } = facts;
  const reference = kind === 'reference' ? targetTable(definition, column) : null;
  const target = reference === null ? undefined : findDefinition(reference);
  return {
    name: column,
    label: labelOf(definition.facts, column),
    kind,
    ...(nullable || hasDefault ? {} : { required: true }),
    ...(values ? { values } : {}),
    ...(currency ? { currency } : {}),
    ...(shape ? { shape } : {}),
    ...(about ? { about } : {}),
    ...(length ? { length } : {}),
    ...(reference ? { reference, linked: target !== undefined && mayRead(target, actor) } : {}),
    ...(facts.personal ? { personal: true } : {}),
    ...(mask ? { masked: true, revealable: mayReveal(facts, actor) } : {}),
    ...(isVisible(facts, actor) && canSort(definition, facts) ? { sortable: true } : {}),
    filter: filterOf(definition, facts),
    ...(encrypted && !blindIndex ? { filter: null } : {}),
  };
}

/** How the column is filtered: exact, by its beginning, between two values, one of its values. */
function filterOf(definition: ResourceDefinition, facts: ColumnFacts): string | null {
  if (facts.kind === 'json') return null;
  if (facts.values) return 'choice';
  if (facts.kind === 'boolean') return 'boolean';
  if (facts.kind === 'reference') return 'reference';
  if (['integer', 'percentage', 'stars', 'rating', 'money', 'date', 'timestamp', 'time'].includes(facts.kind))
    return 'range';
  return isPrefixText(definition, facts) ? 'prefix' : 'exact';
}
