import { type Actor } from '../../core/actor.js';
import { type EntryDraft } from '../../core/audit.js';
import { type TableFacts } from '../../core/facts.js';
import { type Preview } from '../../core/verb.js';
import { isVisible, MASK, mayRead } from '../access.js';
import { humanize, labelOf } from '../labels.js';
import { findDefinition } from '../registry.js';
import { referencesTo, targetTable, titleOf } from '../read/references.js';
import { asText } from '../../core/text.js';

export interface PreviewChange {
  label: string;
  before: unknown;
  after: unknown;
}

export interface PreviewBlock {
  /** "Change", "Create", "Tell": what happens to one row. */
  kind: 'change' | 'create' | 'tell';
  title: string;
  changes: PreviewChange[];
}

const UNINTERESTING = new Set([
  'id',
  'created_at',
  'updated_at',
  'delivery_state',
  'notifiable_id',
  'subject_id',
  'subject_type',
  'open_subject_id',
  'difference_key',
]);

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What an action would do, for a person: the rows that change, those that are made, who is told what. */
export async function describePreview({ entries }: Preview, actor: Actor): Promise<PreviewBlock[]> {
  // That somebody looked, or asked, changes no row.
  const told = entries.filter(({ event }) => event !== 'noted' && event !== 'revealed');
  return Promise.all(
    told.map((entry) => (entry.entity === 'alerts_notifications' ? tell(entry, actor) : block(entry, actor))),
  );
}

async function tell({ changes }: EntryDraft, actor: Actor): Promise<PreviewBlock> {
  const type = asText(changes.notifiable_type?.after);
  const table = { Patient: 'patients', Provider: 'providers', ProviderUser: 'provider_users', User: 'users' }[
    type
  ];
  const name = table ? await nameOf(table, asText(changes.notifiable_id?.after), actor) : null;
  return {
    kind: 'tell',
    title: `${name ?? type} is told: ${asText(changes.title?.after)}`,
    changes: [
      {
        label: `Message (${asText(changes.locale?.after ?? 'en')})`,
        before: null,
        after: changes.body?.after ?? null,
      },
    ],
  };
}

async function block({ entity, entity_id, event, changes }: EntryDraft, actor: Actor): Promise<PreviewBlock> {
  const definition = findDefinition(entity);
  const label = singular(definition?.label ?? humanize(entity));
  const shown: PreviewChange[] = [];
  // What a verb changes beside the way is named, but no more of it is shown than its own table would.
  const shownColumns = definition && mayRead(definition, actor) ? Object.entries(changes) : [];
  for (const [column, { before, after }] of shownColumns) {
    const facts = definition?.facts.columns.get(column);
    if (!facts || UNINTERESTING.has(column) || !isVisible(facts, actor)) continue;
    if (event === 'created' && (after === null || after === undefined)) continue;
    const target = facts.kind === 'reference' ? targetTable(definition!, column) : null;
    const readable = async (value: unknown) =>
      facts.encrypted || facts.mask
        ? MASK
        : target && typeof value === 'string'
          ? ((await nameOf(target, value, actor)) ?? value)
          : withoutIds(value);
    const change = {
      label: labelOf(definition!.facts, column),
      before: await readable(before),
      after: await readable(after),
    };
    // An id that nobody can put a name to tells a person nothing.
    const says = event !== 'created' || change.after !== null;
    if (says && !isId(change.before) && !isId(change.after)) shown.push(change);
  }
  const name =
    event === 'created'
      ? definition && newTitle(definition.facts, changes)
      : entity_id && (await nameOf(entity, entity_id, actor));
  return {
    kind: event === 'created' ? 'create' : 'change',
    title: [label, name].filter(Boolean).join(': '),
    changes: shown,
  };
}

async function nameOf(table: string, id: string, actor: Actor): Promise<string | null> {
  if (table === 'users' && id === actor.id) return actor.name;
  const definition = findDefinition(table);
  if (!definition || !actor.permissions.has(definition.read)) return null;
  return (await referencesTo(definition, actor, [id])).get(id)?.title ?? null;
}

const isId = (value: unknown): boolean => typeof value === 'string' && ID.test(value);

/** What is kept for the program beside what people read. */
function withoutIds(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value ?? null;
  const told = Object.entries(value).filter(([, part]) => !isId(part));
  return told.length > 0 ? Object.fromEntries(told) : null;
}

function newTitle(facts: TableFacts, changes: EntryDraft['changes']): string {
  const { id: _id, ...values } = Object.fromEntries(
    Object.entries(changes).map(([column, { after }]) => [column, isId(after) ? null : after]),
  );
  const title = titleOf(facts, values);
  // What the program calls something: "quote_accepted".
  return /^[a-z]+(_[a-z]+)+$/.test(title) ? humanize(title) : title;
}

function singular(label: string): string {
  return label.replace(/ies$/, 'y').replace(/s$/, '');
}
