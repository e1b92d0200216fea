import { z } from 'zod';
import { type ColumnFacts, type EntityClass, factsOf } from '../core/facts.js';
import { fileAddress } from './file-address.js';

/** A column as the apps see it: its name and type are the table's own. */
export interface Shape<T extends object> {
  entity: EntityClass<T>;
  columns: readonly (keyof T & string)[];
  /** Of the JSON. */
  schema: z.ZodObject;
  /** The row as JSON, with what is not a column of it beside. */
  of(row: T, more?: Record<string, unknown>): Record<string, unknown>;
}

/**
 * What an endpoint answers of a table: named columns, and what is added to them.
 * @param id the name in the OpenAPI document
 */
export function shape<T extends object>(
  entity: EntityClass<T>,
  id: string,
  columns: readonly (keyof T & string)[],
  added: Record<string, z.ZodType> = {},
): Shape<T> {
  const { columns: facts, table } = factsOf(entity);
  const fields = columns.map((name) => {
    const fact = facts.get(name);
    if (!fact || fact.secret) throw new Error(`${table}.${name} cannot be shown`);
    return [name, fieldOf(fact)] as const;
  });
  const schema = z.strictObject({ ...Object.fromEntries(fields), ...added }).meta({ id });
  const kinds = new Map(columns.map((name) => [name, facts.get(name)!.kind]));
  return {
    entity,
    columns,
    schema,
    of: (row, more = {}) => ({
      ...Object.fromEntries(columns.map((name) => [name, valueOf(kinds.get(name)!, row[name])])),
      ...more,
    }),
  };
}

/** `DECIMAL(10,2)` */
export const amount = z
  .string()
  .regex(/^-?\d{1,8}\.\d{2}$/)
  .meta({ example: '1250.00' });
export const moment = z.iso.datetime().meta({ example: '2026-03-01T09:30:00.000Z' });
export const day = z.iso.date().meta({ example: '2026-03-01' });
export const uuid = z.uuid().meta({ example: '01982d5c-6c1e-7a43-9d57-3f0f0a4be111' });
/** An address of a picture or document that opens for a while. */
export const fileLink = z.string().meta({ example: '/api/v1/files/…', format: 'uri-reference' });

function fieldOf(fact: ColumnFacts): z.ZodType {
  const field = plainField(fact);
  const described = fact.about ? field.describe(fact.about) : field;
  return fact.nullable ? described.nullable() : described;
}

function plainField({ kind, values, column, decimals }: ColumnFacts): z.ZodType {
  switch (kind) {
    case 'money':
      return amount;
    case 'rating':
      return z.string().meta({ example: '4.50' });
    case 'percentage':
      return decimals ? z.string().meta({ example: '12.50' }) : z.int().meta({ example: 30 });
    case 'integer':
    case 'stars':
      return z.int().meta({ example: 3 });
    case 'boolean':
      return z.boolean().meta({ example: true });
    case 'choice':
      return z.string().meta({ examples: values?.slice(0, 1), description: `One of: ${values?.join(', ')}` });
    case 'timestamp':
      return moment;
    case 'date':
      return day;
    case 'currency':
      return z.string().meta({ example: 'EUR' });
    // Older rows may hold any shape, and are shown as they are.
    case 'json':
    case 'list':
      return z.unknown();
    case 'id':
    case 'reference':
      return uuid;
    case 'file':
      return fileLink;
    case 'time':
      return z.string().meta({ example: '09:30:00' });
    default:
      return z.string().meta({ example: `A ${column.replaceAll('_', ' ')}` });
  }
}

function valueOf(kind: ColumnFacts['kind'], value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (kind === 'file') return fileAddress(value as string);
  if (kind === 'boolean') return Boolean(value);
  return value;
}
