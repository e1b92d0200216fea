import {
  Column,
  type ColumnOptions,
  CreateDateColumn,
  DeleteDateColumn,
  Entity,
  ForeignKey,
  Index,
  type PrimaryColumnOptions,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  type ValueTransformer,
} from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { decrypt, encrypt } from './crypto.js';
import {
  type ColumnFacts,
  type ColumnKind,
  type EntityClass,
  type Protection,
  recordColumn,
  recordTable,
} from './facts.js';

type OnDelete = 'RESTRICT' | 'CASCADE' | 'SET NULL';

export interface Options extends Protection {
  nullable?: boolean;
  unique?: boolean;
  index?: boolean;
  /** The SQL default, as a value. */
  default?: string | number | boolean;
  about?: string;
}

/** Declares a table. `title` names the columns that tell a person which row it is. */
export function table(name: string, title: string | readonly string[] = 'id') {
  return (target: EntityClass): void => {
    Entity(name)(target);
    recordTable(target, name, typeof title === 'string' ? [title] : title);
  };
}

/** An index over several columns, in their order. */
export const indexed = (name: string, columns: string[], unique = false) => Index(name, columns, { unique });

export const text = ({ length = 255, ...options }: Options & { length?: number } = {}) =>
  column('text', { type: 'varchar', length }, options, { length });
export const email = (options: Options = {}) =>
  column('email', { type: 'varchar', length: 255 }, options, { length: 255 });
export const phone = ({ length = 255, ...options }: Options & { length?: number } = {}) =>
  column('phone', { type: 'varchar', length }, options, { length });
export const url = (options: Options = {}) =>
  column('url', { type: 'varchar', length: 255 }, options, { length: 255 });
/** A path in the storage, never an address. */
export const file = (options: Options = {}) =>
  column('file', { type: 'varchar', length: 255 }, options, { length: 255 });
export const longText = (options: Options = {}) => column('longtext', { type: 'text' }, options);
export const integer = (options: Options = {}) => column('integer', { type: 'int' }, options);
export const bigInteger = (options: Options = {}) =>
  column('integer', { type: 'bigint', unsigned: true }, options);
/** Whole per cent, 0-100. */
export const percentage = (options: Options = {}) => column('percentage', { type: 'int' }, options);
/** Per cent with two decimals, 0-100. */
export const finePercentage = (options: Options = {}) =>
  column('percentage', { type: 'decimal', precision: 5, scale: 2 }, options, { decimals: 2 });
/** 1 to 5 stars. */
export const stars = (options: Options = {}) => column('stars', { type: 'int' }, options);
/** An average of stars, 1.00 to 5.00. */
export const rating = (options: Options = {}) =>
  column('rating', { type: 'decimal', precision: 3, scale: 2 }, options, { decimals: 2 });
export const boolean = (options: Options = {}) => column('boolean', { type: 'boolean' }, options);
export const date = (options: Options = {}) => column('date', { type: 'date' }, options);
export const time = (options: Options = {}) => column('time', { type: 'time' }, options);
/** UTC; `now` fills it on insert. */
export const timestamp = ({ now = false, ...options }: Options & { now?: boolean } = {}) =>
  column('timestamp', { type: 'timestamp', ...(now ? { default: () => 'CURRENT_TIMESTAMP' } : {}) }, options);
/** ISO 4217 code. */
export const currency = ({ length = 3, ...options }: Options & { length?: number } = {}) =>
  column('currency', { type: 'varchar', length }, options, { length });

/** DECIMAL(10,2) as a string; `currencyColumn` is the column beside it that holds the currency. */
export const money = (currencyColumn: string, options: Options = {}) =>
  column('money', { type: 'decimal', precision: 10, scale: 2 }, options, { currency: currencyColumn });

/** VARCHAR whose values are declared here and validated at every door. */
export const choice = (values: readonly string[], options: Options & { length?: number } = {}) => {
  const { length = 255, ...rest } = options;
  return column('choice', { type: 'varchar', length }, rest, { values, length });
};

/** JSON; `shape` names a known shape (schedule, questions, restrictions, …) that has a form and a check. */
export const json = (shape: string, options: Options = {}) =>
  column('json', { type: 'json' }, options, { shape });

/** A UUID that points to no single table. */
export const looseId = (options: Options = {}) =>
  column('text', { type: 'char', length: 36 }, { index: true, ...options }, { length: 36 });

const asJson: ValueTransformer = {
  to: (value: unknown) => (value === null || value === undefined ? value : encrypt(JSON.stringify(value))),
  from: (payload: string | null) => (payload === null ? null : (JSON.parse(decrypt(payload)) as unknown)),
};
const asText: ValueTransformer = {
  to: (value: string | null | undefined) => (value === null || value === undefined ? value : encrypt(value)),
  from: (payload: string | null) => (payload === null ? null : decrypt(payload)),
};
const asInteger: ValueTransformer = {
  to: (value: number | null | undefined) =>
    value === null || value === undefined ? value : encrypt(String(value)),
  from: (payload: string | null) => (payload === null ? null : Number(decrypt(payload))),
};

export interface EncryptedOptions extends Options {
  /** What the plain value is; `choice` needs `values`, `json` a `shape`. */
  as?: 'text' | 'longtext' | 'phone' | 'integer' | 'choice' | 'json' | 'date';
  values?: readonly string[];
  shape?: string;
  /** Stored as VARCHAR(length) where the specification says so, else TEXT. */
  length?: number;
  /** The column with the keyed hash that makes this one findable. */
  blindIndex?: string;
}

/** Laravel's `encrypted` cast: a payload in the column, the typed value in the entity. */
export const encrypted = ({
  as = 'text',
  values,
  shape,
  length,
  blindIndex,
  ...options
}: EncryptedOptions = {}) =>
  column(
    as,
    {
      ...(length ? { type: 'varchar', length } : { type: 'text' }),
      transformer: as === 'json' ? asJson : as === 'integer' ? asInteger : asText,
    },
    options,
    { encrypted: true, values, shape, blindIndex },
  );

/** A keyed hash of an encrypted column, kept by the unit of work, for equality search. */
export const blindIndexOf = (encryptedColumn: string) =>
  column(
    'text',
    { type: 'char', length: 64 },
    { nullable: true, index: true, secret: true, managed: true },
    {
      blindIndexOf: encryptedColumn,
      length: 64,
    },
  );

/** A foreign key: column, index and constraint in one line. */
export const belongsTo =
  (
    target: () => EntityClass,
    { onDelete = 'RESTRICT', ...options }: Options & { onDelete?: OnDelete } = {},
  ) =>
  (prototype: object, name: string | symbol): void => {
    column('reference', { type: 'char', length: 36 }, { index: true, ...options })(prototype, name);
    ForeignKey(target, { onDelete })(prototype, name);
  };

/** A foreign key to a table whose key is BIGINT. */
export const belongsToSystem =
  (
    target: () => EntityClass,
    { onDelete = 'RESTRICT', ...options }: Options & { onDelete?: OnDelete } = {},
  ) =>
  (prototype: object, name: string | symbol): void => {
    column('reference', { type: 'bigint', unsigned: true }, { index: true, ...options })(prototype, name);
    ForeignKey(target, { onDelete })(prototype, name);
  };

/** Part of a composite primary key; with a target also a foreign key to a BIGINT table, cascading as pivots do. */
export const keyPart =
  (sql: PrimaryColumnOptions, target?: () => EntityClass) =>
  (prototype: object, name: string | symbol): void => {
    PrimaryColumn(sql)(prototype, name);
    if (target) ForeignKey(target, { onDelete: 'CASCADE' })(prototype, name);
    const kind = target ? 'reference' : 'text';
    recordColumn(prototype, { kind, column: String(name), nullable: false, encrypted: false, managed: true });
  };

const when = { type: 'timestamp', precision: null } as const;

/** UUIDv7 key and time stamps. Time-ordered, so InnoDB inserts stay in order. */
export abstract class Row {
  @PrimaryColumn({ type: 'char', length: 36 })
  id: string = uuidv7();

  @CreateDateColumn({ ...when, default: () => 'CURRENT_TIMESTAMP' })
  created_at!: Date;

  @UpdateDateColumn({ ...when, default: () => 'CURRENT_TIMESTAMP', onUpdate: 'CURRENT_TIMESTAMP' })
  updated_at!: Date;
}

/** A row that goes to the trash instead of away. */
export abstract class SoftRow extends Row {
  @DeleteDateColumn({ ...when, nullable: true })
  deleted_at!: Date | null;
}

/** BIGINT AUTO_INCREMENT key, for tables that no person outside ever names. */
export abstract class SystemRow {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true })
  id!: string;
}

const managed = { nullable: false, encrypted: false, managed: true };
recordColumn(Row.prototype, { kind: 'id', column: 'id', ...managed });
recordColumn(Row.prototype, { kind: 'timestamp', column: 'created_at', ...managed });
recordColumn(Row.prototype, { kind: 'timestamp', column: 'updated_at', ...managed });
recordColumn(SoftRow.prototype, { kind: 'timestamp', column: 'deleted_at', ...managed, nullable: true });
recordColumn(SystemRow.prototype, { kind: 'id', column: 'id', ...managed });

function column(kind: ColumnKind, sql: ColumnOptions, options: Options, facts: Partial<ColumnFacts> = {}) {
  const { nullable = false, unique = false, index = false, default: fallback, ...rest } = options;
  return (prototype: object, name: string | symbol): void => {
    Column({ ...sql, nullable, ...(fallback === undefined ? {} : { default: sqlDefault(sql, fallback) }) })(
      prototype,
      name,
    );
    if (unique || index) Index({ unique })(prototype, name);
    const hasDefault = nullable || fallback !== undefined || sql.default !== undefined;
    recordColumn(prototype, {
      kind,
      column: String(name),
      nullable,
      hasDefault,
      encrypted: false,
      ...rest,
      ...facts,
    });
  };
}

/** TypeORM compares defaults as text: a fractional one must be handed over as the database prints it. */
function sqlDefault(sql: ColumnOptions, value: string | number | boolean): string | number | boolean {
  return sql.type === 'decimal' ? Number(value).toFixed(sql.scale) : value;
}
