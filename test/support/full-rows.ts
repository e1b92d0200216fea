import { createHash } from 'node:crypto';
import { type DataSource } from 'typeorm';
import { encrypt, keys } from '../../src/core/crypto.js';
import { allTables, type ColumnFacts, type TableFacts } from '../../src/core/facts.js';

type Values = Record<string, unknown>;

/** Where a value that suits each column alone would break a rule of the whole row. */
const EXCEPTIONS: Record<string, Values> = {
  set_commissions: { treatment_type: null, country: null, scope: 'platform' },
  banking_details: { affiliate_id: null },
  second_factors: { patient_id: null, provider_user_id: null },
  provider_bill_lines: { gross_amount: '2.00', commission_amount: '1.00', net_amount: '1.00' },
  aftercare_questions: { scale_min: 1, scale_max: 2 },
};

/** The key of the row that `fillEveryTable` puts into a table. */
export function fullRowId(owner: DataSource, { table, entity }: TableFacts): string {
  const isNumber = owner.getMetadata(entity).primaryColumns[0]?.type === 'bigint';
  return isNumber ? '1000001' : uuidOf(table);
}

/** A text that stands in this column of this table alone, so that it can be recognised wherever it turns up. */
export function markOf(
  table: string,
  { column, length = 8 }: Pick<ColumnFacts, 'column' | 'length'>,
): string {
  return `mk${digest(`${table}.${column}`).slice(0, 6)}`.slice(0, length);
}

/**
 * One row in each table, every column of it filled, each reference pointing to another of these rows. All at once:
 * a sealer that runs meanwhile must not find the log's row before the seal's.
 */
export async function fillEveryTable(owner: DataSource): Promise<void> {
  const runner = owner.createQueryRunner();
  try {
    await runner.query('SET foreign_key_checks = 0');
    await runner.startTransaction();
    for (const facts of allTables()) {
      const row = fullRow(owner, facts);
      const names = Object.keys(row);
      await runner.query(
        `INSERT INTO ${facts.table} (${names.map((name) => `\`${name}\``).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
        Object.values(row),
      );
    }
    await runner.commitTransaction();
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.query('SET foreign_key_checks = 1');
    await runner.release();
  }
}

function fullRow(owner: DataSource, facts: TableFacts): Values {
  const { foreignKeys } = owner.getMetadata(facts.entity);
  const entries = [...facts.columns.values()].map((column): [string, unknown] => {
    const key = foreignKeys.find(({ columns }) => columns[0]?.propertyName === column.column);
    const target = key && allTables().find(({ table }) => table === key.referencedEntityMetadata.tableName);
    if (target) return [column.column, fullRowId(owner, target)];
    if (isKey(owner, facts, column)) return [column.column, fullRowId(owner, facts)];
    return [column.column, stored(facts.table, column)];
  });
  return { ...Object.fromEntries(entries), ...EXCEPTIONS[facts.table] };
}

function isKey(owner: DataSource, { entity }: TableFacts, { column }: ColumnFacts): boolean {
  return owner.getMetadata(entity).primaryColumns[0]?.propertyName === column;
}

function stored(table: string, facts: ColumnFacts): unknown {
  if (facts.column === 'deleted_at') return null;
  if (facts.blindIndexOf !== undefined)
    return keys().blindIndex(markOf(table, { column: facts.blindIndexOf }), `${table}.${facts.blindIndexOf}`);
  const plain = plainValue(table, facts);
  if (!facts.encrypted) return facts.kind === 'json' ? JSON.stringify(plain) : plain;
  return encrypt(typeof plain === 'string' ? plain : JSON.stringify(plain));
}

/** Numbers are 2: some count from 2, and ratings end at 5. */
function plainValue(table: string, facts: ColumnFacts): unknown {
  const mark = markOf(table, facts);
  switch (facts.kind) {
    case 'integer':
    case 'stars':
    case 'percentage':
    case 'rating':
    case 'money':
      return 2;
    case 'boolean':
      return 0;
    case 'choice':
      return facts.values?.[0];
    case 'currency':
      return 'EUR';
    case 'date':
      return '2026-01-31';
    case 'time':
      return '09:30:00';
    case 'timestamp':
      return '2026-01-31 09:30:00';
    case 'json':
      return shaped(facts.shape ?? 'object', mark);
    default:
      return mark;
  }
}

function shaped(shape: string, mark: string): unknown {
  if (shape === 'dates') return ['2026-01-31'];
  if (shape === 'ids') return [uuidOf(mark)];
  if (shape === 'resources') return [`https://${mark}.example.com`];
  if (shape === 'questions')
    return [{ question_id: mark, question_text: mark, question_type: 'text', required: true }];
  return ['responses', 'changes', 'object'].includes(shape) ? { [mark]: mark } : [mark];
}

const digest = (name: string) => createHash('sha256').update(name).digest('hex');

function uuidOf(name: string): string {
  const hex = digest(name);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
