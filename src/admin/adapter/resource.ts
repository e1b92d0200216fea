import { BaseRecord, BaseResource, type Filter, type ParamsType, type ActionContext } from 'adminjs';
import { database } from '../../core/database.js';
import { NotFound } from '../../core/errors.js';
import { allow } from '../../core/transact.js';
import { type ResourceDefinition } from '../definition.js';
import { revealedColumns } from '../reveal.js';
import { staffOf } from '../staff.js';
import { readCriteria } from '../read/criteria.js';
import { countRows, findRows, keyOf, rowById, rowsByIds } from '../read/rows.js';
import { targetTable } from '../read/references.js';
import { changeRow, createRow } from '../write/save.js';
import { trashRows } from '../write/trash.js';
import { Property } from './property.js';

const PER_PAGE_MAX = 500;

/**
 * A table, under the rules of whoever asks. Each call needs `context.currentAdmin`; without one it is an
 * error, never everything.
 */
export class Resource extends BaseResource {
  readonly definition: ResourceDefinition;
  readonly #properties: Property[];

  constructor(definition: ResourceDefinition) {
    super(definition);
    this.definition = definition;
    const key = keyOf(definition) ?? [...definition.facts.columns.keys()][0];
    this.#properties = [...definition.facts.columns.values()].map(
      (facts, index) => new Property(facts, index, facts.column === key, targetOf(definition, facts.column)),
    );
  }

  static override isAdapterFor(raw: unknown): boolean {
    return typeof raw === 'object' && raw !== null && 'facts' in raw && 'area' in raw;
  }

  override databaseName(): string {
    return this.definition.area.name;
  }

  override databaseType(): string {
    return 'mysql';
  }

  override id(): string {
    return this.definition.facts.table;
  }

  override properties(): Property[] {
    return this.#properties;
  }

  override property(path: string): Property | null {
    return this.#properties.find((property) => property.path() === path) ?? null;
  }

  override async count(filter: Filter, context?: ActionContext): Promise<number> {
    const { actor } = this.#reader(context);
    return (await countRows(this.definition, readCriteria(this.definition, actor, asQuery(filter)))).total;
  }

  override async find(
    filter: Filter,
    options: { limit?: number; offset?: number; sort?: { sortBy?: string; direction?: 'asc' | 'desc' } },
    context?: ActionContext,
  ): Promise<BaseRecord[]> {
    const { actor } = this.#reader(context);
    const criteria = readCriteria(this.definition, actor, { ...asQuery(filter), ...options.sort });
    const limit = Math.min(options.limit ?? PER_PAGE_MAX, PER_PAGE_MAX);
    const rows = await findRows(this.definition, actor, criteria, { limit, offset: options.offset ?? 0 });
    return rows.map((row) => this.#record(row));
  }

  /** @throws NotFound, for AdminJS would answer 200 where there is no such record */
  override async findOne(id: string, context?: ActionContext): Promise<BaseRecord> {
    const staff = this.#reader(context);
    const row = await rowById(this.definition, staff.actor, id, await revealedColumns(staff, this.id(), id));
    if (!row) throw new NotFound(`There is no such record in ${this.definition.label.toLowerCase()}.`);
    return this.#record(row);
  }

  override async findMany(ids: (string | number)[], context?: ActionContext): Promise<BaseRecord[]> {
    const { actor } = staffOf(context);
    if (!actor.permissions.has(this.definition.read)) return [];
    const { title } = this.definition.facts;
    const rows = await rowsByIds(this.definition, actor, ids.slice(0, PER_PAGE_MAX).map(String), [
      ...title,
      'deleted_at',
    ]);
    return rows.map((row) => this.#record(row));
  }

  override async create(params: Record<string, unknown>, context?: ActionContext): Promise<ParamsType> {
    const staff = this.#reader(context);
    const id = await createRow(this.definition, staff.actor, params);
    return (await rowById(this.definition, staff.actor, id)) ?? {};
  }

  override async update(
    id: string,
    params: Record<string, unknown>,
    context?: ActionContext,
  ): Promise<ParamsType> {
    const staff = this.#reader(context);
    await changeRow(this.definition, staff.actor, id, params, {});
    return (await rowById(this.definition, staff.actor, id)) ?? {};
  }

  override async delete(id: string, context?: ActionContext): Promise<void> {
    await trashRows(this.definition, this.#reader(context).actor, [id]);
  }

  #reader(context: ActionContext | undefined) {
    const staff = staffOf(context);
    allow(staff.actor, this.definition.read);
    return staff;
  }

  #record(row: Record<string, unknown>): BaseRecord {
    return new BaseRecord(row, this);
  }
}

function targetOf(definition: ResourceDefinition, column: string): string | null {
  return database().hasMetadata(definition.facts.entity) ? targetTable(definition, column) : null;
}

/** AdminJS's filter in the form that a query string has. */
function asQuery(filter: Filter): Record<string, unknown> {
  const entries = Object.entries(filter?.filters ?? {}).flatMap(([name, { value }]) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([operator, inner]) => [`filters.${name}~~${operator}`, inner])
      : [[`filters.${name}`, value]],
  );
  return Object.fromEntries(entries) as Record<string, unknown>;
}
