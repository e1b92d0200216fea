import { Invalid } from '../../core/errors.js';
import { database } from '../../core/database.js';
import { visibleColumns } from '../access.js';
import { type ResourceDefinition } from '../definition.js';
import { readCriteria } from '../read/criteria.js';
import { findRows } from '../read/rows.js';
import { asReferences, type Reference } from '../read/references.js';
import { type StaffSession } from '../staff.js';
import { hintsFor } from './hints.js';
import { readPage } from './paging.js';
import { asText } from '../../core/text.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NUMBER = /^\d{1,19}$/;
const SEARCHABLE = new Set(['text', 'longtext', 'email', 'url', 'phone']);

/**
 * For a reference field: rows whose title begins with what was typed (`q`, or the address), or whose id it
 * is; `filters.*` narrow, `describe` adds a hint to each.
 */
export async function searchRows(
  definition: ResourceDefinition,
  staff: StaffSession,
  inAddress: string,
  asked: Record<string, unknown>,
) {
  const { perPage, page } = readPage(asked, { perPage: 20, max: 50 });
  const { searchProperty, q, describe, ...rest } = asked;
  const typed = (typeof q === 'string' && q !== '' ? q : inAddress).trim();
  // Also where nothing can be searched: a filter that may not be asked for is refused, not passed over.
  readCriteria(definition, staff.actor, rest);
  const found = new Map<string, Reference>();
  for (const column of typed === '' ? [null] : searchedColumns(definition, staff, typed, searchProperty)) {
    const filters = column === null ? rest : { ...rest, [`filters.${column}`]: typed };
    const rows = await findRows(definition, staff.actor, readCriteria(definition, staff.actor, filters), {
      limit: perPage,
      offset: (page - 1) * perPage,
      columns: definition.facts.title,
    });
    for (const reference of await asReferences(definition, staff.actor, rows))
      found.set(reference.id, reference);
  }
  const references = [...found.values()].slice(0, perPage);
  const hints = await hintsFor(typeof describe === 'string' ? describe : null, references, staff.actor);
  return {
    records: references.map(({ id, title }) => ({
      id,
      title,
      params: { id, hint: hints.get(id) ?? null },
      populated: {},
      recordActions: ['show'],
      bulkActions: [],
      errors: {},
      baseError: null,
    })),
  };
}

/** @throws Invalid where somebody searches by what they may not see, or what cannot be searched */
function searchedColumns(
  definition: ResourceDefinition,
  staff: StaffSession,
  typed: string,
  asked: unknown,
): string[] {
  const visible = visibleColumns(definition, staff.actor);
  if (asked !== undefined && asked !== '') {
    if (!visible.some(({ column }) => column === asked))
      throw new Invalid({ searchProperty: 'There is no such column to search by.' });
    return [asText(asked)];
  }
  if (UUID.test(typed) || (NUMBER.test(typed) && hasNumbers(definition))) return ['id'];
  return visible
    .filter(({ column, kind }) => definition.facts.title.includes(column) && SEARCHABLE.has(kind))
    .map(({ column }) => column);
}

/** Whose rows have numbers for ids: the system's own tables. */
const hasNumbers = ({ facts }: ResourceDefinition): boolean =>
  database().getMetadata(facts.entity).primaryColumns[0]?.type === 'bigint';
