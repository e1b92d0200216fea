import { database } from '../../core/database.js';
import { type ColumnFacts } from '../../core/facts.js';
import { type ResourceDefinition } from '../definition.js';
import { isSmall } from './sizes.js';

/** Whether a column is the first of an index, so that the database finds or orders by it without a scan. */
export function leadsIndex({ facts }: ResourceDefinition, column: string): 'unique' | 'index' | null {
  const metadata = database().getMetadata(facts.entity);
  if (metadata.primaryColumns[0]?.propertyName === column) return 'unique';
  const leading = metadata.indices.filter(({ columns }) => columns[0]?.propertyName === column);
  if (leading.some(({ isUnique, columns }) => isUnique && columns.length === 1)) return 'unique';
  return leading.length > 0 ? 'index' : null;
}

/** Small tables may be sorted by anything that has an order, big ones by what an index serves. */
export function canSort(definition: ResourceDefinition, facts: ColumnFacts): boolean {
  if (facts.encrypted || facts.kind === 'json' || facts.mask !== undefined) return false;
  return (
    leadsIndex(definition, facts.column) !== null ||
    (facts.kind !== 'longtext' && isSmall(definition.facts.table))
  );
}
