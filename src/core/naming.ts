import { createHash } from 'node:crypto';
import { DefaultNamingStrategy, type Table } from 'typeorm';

/**
 * Names that a person can read in an error: fk_quotes_inquiry_id, idx_quotes_status. On MySQL TypeORM names a
 * unique column's index like any other (idx_users_email); only named ones are uq_….
 */
export class ReadableNames extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName;
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return named('fk', this.getTableName(table), columns);
  }

  override indexName(table: Table | string, columns: string[]): string {
    return named('idx', this.getTableName(table), columns);
  }
}

/** MySQL allows 64 characters; a longer name is cut and made unique by a hash of the whole. */
function named(prefix: string, table: string, columns: string[]): string {
  const name = [prefix, table, ...columns].join('_');
  if (name.length <= 64) return name;
  return `${name.slice(0, 55)}_${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}
