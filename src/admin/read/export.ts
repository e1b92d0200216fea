import { type Actor } from '../../core/actor.js';
import { Forbidden } from '../../core/errors.js';
import { type ColumnFacts } from '../../core/facts.js';
import { asText } from '../../core/text.js';
import { type Export, type ExportColumn } from '../../domain/tasks/export-source.js';
import { mayRead, mayReveal, visibleColumns } from '../access.js';
import { type ResourceDefinition } from '../definition.js';
import { labelOf } from '../labels.js';
import { definitionOf, findDefinition } from '../registry.js';
import { type Criteria, readCriteria } from './criteria.js';
import { referencesTo, targetTable } from './references.js';
import { countRows, keyOf, pageAfter, type Params, selectPlain } from './rows.js';

const PAGE = 1000;

interface Cell {
  column: ExportColumn;
  facts: ColumnFacts;
  /** The table whose rows' names stand here, beside the ids. */
  named?: ResourceDefinition;
}

/** A table as a download holds it, for this person: read in pages along its key, so that none is read twice. */
export async function exportRows(
  actor: Actor,
  {
    resource,
    criteria: asked,
    personal,
  }: { resource: string; criteria: Record<string, unknown>; personal: boolean },
): Promise<Export> {
  const definition = definitionOf(resource);
  if (!mayRead(definition, actor) || keyOf(definition) === null) throw new Forbidden();
  const criteria = readCriteria(definition, actor, asked);
  const cells = cellsOf(definition, actor, personal);
  const { total } = await countRows(definition, criteria);
  return {
    columns: cells.map(({ column }) => column),
    rows: rowsOf(definition, actor, criteria, cells),
    total,
  };
}

/** What tells about a person: marked so, encrypted, masked, or medical. */
const isPersonal = ({ personal = false, encrypted, mask, needs }: ColumnFacts): boolean =>
  personal || encrypted || mask !== undefined || needs === 'medical.read';

function cellsOf(definition: ResourceDefinition, actor: Actor, personal: boolean): Cell[] {
  return visibleColumns(definition, actor)
    .filter(
      (facts) => !isPersonal(facts) || (personal && (facts.mask === undefined || mayReveal(facts, actor))),
    )
    .flatMap((facts) => {
      const label = labelOf(definition.facts, facts.column);
      const own: Cell = { facts, column: { label, kind: kindOf(facts) } };
      const named = namedTarget(definition, facts, actor, personal);
      if (!named) return [own];
      const ids = { ...own, column: { ...own.column, label: `${label} (ID)` } };
      return [ids, { facts, named, column: { label, kind: 'text' as const } }];
    });
}

/** A name beside an id, where the name tells nothing about a person that this download leaves out. */
function namedTarget(definition: ResourceDefinition, facts: ColumnFacts, actor: Actor, personal: boolean) {
  const table = facts.kind === 'reference' ? targetTable(definition, facts.column) : null;
  const target = table === null ? undefined : findDefinition(table);
  if (!target || !mayRead(target, actor)) return undefined;
  const telling = target.facts.title.some((name) => isPersonal(target.facts.columns.get(name)!));
  return telling && !personal ? undefined : target;
}

async function* rowsOf(
  definition: ResourceDefinition,
  actor: Actor,
  criteria: Criteria,
  cells: readonly Cell[],
) {
  const columns = [...new Set(cells.map(({ facts }) => facts))];
  let after: string | null = null;
  for (;;) {
    const ids = await pageAfter(definition, criteria, after, PAGE);
    if (ids.length === 0) return;
    after = ids.at(-1)!;
    const rows = await selectPlain(definition, actor, ids, columns);
    const titles = await titlesOf(rows, actor, cells);
    for (const row of rows) yield cells.map((cell) => valueOf(cell, row, titles));
  }
}

type Titles = Map<ResourceDefinition, Map<string, { title: string }>>;

async function titlesOf(rows: readonly Params[], actor: Actor, cells: readonly Cell[]): Promise<Titles> {
  const titles: Titles = new Map();
  for (const { named, facts } of cells) {
    if (!named) continue;
    const ids = [...new Set(rows.map((row) => row[facts.column]).filter((id) => typeof id === 'string'))];
    const known = titles.get(named) ?? new Map<string, { title: string }>();
    for (const [id, reference] of await referencesTo(named, actor, ids)) known.set(id, reference);
    titles.set(named, known);
  }
  return titles;
}

function valueOf({ facts, named }: Cell, row: Params, titles: Titles): unknown {
  const value = row[facts.column];
  if (named) return titles.get(named)?.get(asText(value))?.title ?? null;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

function kindOf({ kind, encrypted }: ColumnFacts): ExportColumn['kind'] {
  if (encrypted) return 'text';
  switch (kind) {
    case 'integer':
    case 'stars':
    case 'percentage':
      return 'number';
    case 'money':
    case 'rating':
      return 'amount';
    case 'boolean':
      return 'boolean';
    case 'date':
      return 'day';
    case 'timestamp':
      return 'moment';
    default:
      return 'text';
  }
}
