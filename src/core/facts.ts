/**
 * What the program knows about a column beyond its SQL type. The entities state it once; the back
 * office, the REST schemas, the documents and the audit log read it from here.
 */
export type ColumnKind =
  | 'id'
  | 'reference'
  | 'text'
  | 'longtext'
  | 'email'
  | 'phone'
  | 'url'
  | 'file'
  | 'integer'
  | 'percentage'
  | 'stars'
  | 'rating'
  | 'money'
  | 'currency'
  | 'boolean'
  | 'choice'
  | 'date'
  | 'time'
  | 'timestamp'
  | 'json'
  | 'list';

export interface Protection {
  /** Never leaves the database through any door: hashes, tokens. */
  secret?: boolean;
  /** Only read with this permission; without it the column does not exist. */
  needs?: string;
  /** Shown masked; a person with this permission may reveal it with a reason. */
  mask?: string;
  /** About a person: left out of downloads unless asked for with a reason. */
  personal?: boolean;
  /** Kept by the program; nobody types it. */
  managed?: boolean;
  /** Typed when a row is made, afterwards moved by the workflow alone. */
  fixed?: boolean;
}

export interface ColumnFacts extends Protection {
  kind: ColumnKind;
  column: string;
  nullable: boolean;
  encrypted: boolean;
  /** Values that every door accepts. */
  values?: readonly string[];
  /** For money: the column that holds its currency, or a fixed code. */
  currency?: string;
  /** For JSON: the name of its known shape. */
  shape?: string;
  /** For an encrypted column: the column with its keyed hash. */
  blindIndex?: string;
  /** For a keyed hash: the encrypted column that it stands for. */
  blindIndexOf?: string;
  length?: number;
  /** The database fills it in when nothing is given. */
  hasDefault?: boolean;
  /** For a percentage stored with decimals: how many. */
  decimals?: number;
  /** Shown as help beside the field. */
  about?: string;
}

export interface TableFacts {
  table: string;
  entity: EntityClass;
  /** Columns that name a row to a person, in order. */
  title: readonly string[];
  columns: ReadonlyMap<string, ColumnFacts>;
}

/** An entity is any class that TypeORM instantiates without arguments. */
export type EntityClass<T extends object = object> = new () => T;

const columnsOf = new Map<object, Map<string, ColumnFacts>>();
const tablesByEntity = new Map<object, TableFacts>();
const tablesByName = new Map<string, TableFacts>();

export function recordColumn(prototype: object, facts: ColumnFacts): void {
  const own = columnsOf.get(prototype) ?? new Map<string, ColumnFacts>();
  own.set(facts.column, facts);
  columnsOf.set(prototype, own);
}

export function recordTable(entity: EntityClass, table: string, title: readonly string[]): void {
  const facts = { table, entity, title, columns: inheritedColumns(entity.prototype as object) };
  tablesByEntity.set(entity, facts);
  tablesByName.set(table, facts);
}

export function factsOf(entity: EntityClass): TableFacts {
  const facts = tablesByEntity.get(entity);
  if (!facts) throw new Error(`${entity.name} is not declared with @table`);
  return facts;
}

export function factsOfTable(table: string): TableFacts {
  const facts = tablesByName.get(table);
  if (!facts) throw new Error(`There is no table "${table}"`);
  return facts;
}

export function allTables(): TableFacts[] {
  return [...tablesByName.values()];
}

/** `id` first, then the entity's own columns as declared, then the time stamps of its base. */
function inheritedColumns(prototype: object): Map<string, ColumnFacts> {
  const chain: Map<string, ColumnFacts>[] = [];
  for (
    let at: object | null = prototype;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object
  )
    chain.push(columnsOf.get(at) ?? new Map<string, ColumnFacts>());
  const own = new Map<string, ColumnFacts>(chain.flatMap((columns) => [...columns]));
  const ordered = [...own.values()].sort((a, b) => rank(a) - rank(b));
  return new Map(ordered.map((facts) => [facts.column, facts]));
}

function rank({ kind, column }: ColumnFacts): number {
  if (kind === 'id') return 0;
  return ['created_at', 'updated_at', 'deleted_at'].includes(column) ? 2 : 1;
}
