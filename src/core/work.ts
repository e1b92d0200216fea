import {
  type DeepPartial,
  type EntityManager,
  type FindOptionsWhere,
  IsNull,
  type ObjectLiteral,
} from 'typeorm';
import { type Actor } from './actor.js';
import { differences, type EntryDraft, snapshot } from './audit.js';
import { canonical } from './canonical.js';
import { keys } from './crypto.js';
import { blindIndexFor } from './blind-index.js';
import { insertedId } from './database.js';
import { NotFound } from './errors.js';
import { type EntityClass, factsOf } from './facts.js';
import { type JobName, type Jobs } from './queue-types.js';

export interface Later<N extends JobName = JobName> {
  name: N;
  payload: Jobs[N];
  delay_ms: number;
}

/** Something that a person should read before they confirm: a sum, a date, what else is touched. */
export interface Remark {
  label: string;
  value: string;
}

interface Identified {
  id: string;
}

/**
 * One transaction of one actor. Rows are read locked and written through it, so that every write is in
 * the audit log and nothing leaves the process before the commit.
 */
export class Work {
  readonly entries: EntryDraft[] = [];
  readonly laters: Later[] = [];
  readonly remarks: Remark[] = [];
  /** What each locked row held when it was first read. */
  readonly #seen = new Map<string, unknown>();
  /** What was made here has a new id in each run: it is nothing that anybody has seen before. */
  readonly #made = new Set<string>();

  constructor(
    readonly manager: EntityManager,
    readonly actor: Actor,
    /** The verb's name, as the audit log shows it. */
    readonly action: string,
    /** The one moment at which everything in this transaction happens. */
    readonly now: Date,
    private readonly lock: 'pessimistic_write' | undefined,
  ) {}

  /** The row, locked until the end of the transaction. @throws NotFound, also for a row in the trash. */
  async find<T extends object>(entity: EntityClass<T>, id: string): Promise<T> {
    const row = await this.findBy(entity, { id } as unknown as FindOptionsWhere<T & ObjectLiteral>);
    if (!row) throw new NotFound(`There is no such row in ${factsOf(entity).table}.`);
    return row;
  }

  /** The first row that matches, locked, or null. */
  async findBy<T extends object>(
    entity: EntityClass<T>,
    where: FindOptionsWhere<T & ObjectLiteral>,
  ): Promise<T | null> {
    const found = await this.manager.findOne(entity, {
      where: this.#alive(entity, where),
      ...(this.lock ? { lock: { mode: this.lock } } : {}),
    });
    if (found) this.#see(entity, found);
    return found;
  }

  /** All rows that match, locked, in the order of their keys so that no two transactions cross. */
  async list<T extends object>(
    entity: EntityClass<T>,
    where: FindOptionsWhere<T & ObjectLiteral>,
  ): Promise<T[]> {
    const rows = await this.manager.find(entity, {
      where: this.#alive(entity, where),
      order: { id: 'ASC' } as never,
      ...(this.lock ? { lock: { mode: this.lock } } : {}),
    });
    for (const row of rows) this.#see(entity, row);
    return rows;
  }

  async create<T extends object>(entity: EntityClass<T>, values: DeepPartial<NoInfer<T>>): Promise<T> {
    const row = Object.assign(
      new entity(),
      this.#withBlindIndexes(entity, values as Record<string, unknown>),
    );
    const insert = this.manager.createQueryBuilder().insert().into(entity).values(row);
    const result = await insert.updateEntity(false).execute();
    const id = (row as Partial<Identified>).id ?? insertedId(result);
    const stored = await this.manager.findOneOrFail(entity, {
      where: { id } as never,
      withDeleted: true,
    });
    this.#made.add(`${factsOf(entity).table}/${String(id)}`);
    this.#record(entity, 'created', id, differences(entity, {}, snapshot(entity, stored)));
    return stored;
  }

  /** Writes what differs, and nothing when nothing does. The row object carries the new values afterwards. */
  async change<T extends Identified>(entity: EntityClass<T>, row: T, patch: Partial<T>): Promise<T> {
    const before = snapshot(entity, row);
    const after = { ...before, ...snapshot(entity, patch) };
    const changes = differences(entity, before, after);
    if (Object.keys(changes).length === 0) return row;
    const full = this.#withBlindIndexes(entity, pick(patch, Object.keys(changes)));
    await this.manager
      .createQueryBuilder()
      .update(entity)
      .set(full)
      .where('id = :id', { id: row.id })
      .updateEntity(false)
      .execute();
    Object.assign(row, full);
    this.#record(entity, this.#event(changes), row.id, changes);
    return row;
  }

  /** Takes a row away for good, where nothing refers to it and no law keeps it; the log has what it held. */
  async remove<T extends Identified>(entity: EntityClass<T>, row: T): Promise<void> {
    const held = snapshot(entity, row);
    const gone = Object.fromEntries(Object.keys(held).map((column) => [column, null]));
    await this.manager.createQueryBuilder().delete().from(entity).where('id = :id', { id: row.id }).execute();
    this.#record(entity, 'deleted', row.id, differences(entity, held, gone));
  }

  /** Something worth knowing later that is no change of a row: a reveal, a sign-in, a download. */
  note(
    entity: string,
    id: string | null,
    event: 'revealed' | 'noted' | 'deleted',
    changes: EntryDraft['changes'] = {},
  ): void {
    this.entries.push({ entity, entity_id: id, event, changes, reason: this.reason });
  }

  /** Why, in the actor's words; stands in every audit entry of this transaction. */
  reason: string | null = null;

  /** For whoever looks at what will happen; nothing of it is stored. */
  remark(label: string, value: string): void {
    this.remarks.push({ label, value });
  }

  /**
   * A short keyed hash of what was read under lock: of the row with this id alone, or of all rows. Two runs with
   * the same hash decided about the same thing.
   */
  seen(id?: string): string {
    const rows = [...this.#seen].filter(([key]) => id === undefined || key.endsWith(`/${id}`)).sort();
    return keys().signatures('hairline:seen', canonical(rows))[0]!;
  }

  #see<T extends object>(entity: EntityClass<T>, row: T): void {
    const key = `${factsOf(entity).table}/${String((row as Partial<Identified>).id)}`;
    if (this.#seen.has(key) || this.#made.has(key)) return;
    const { created_at: _created, updated_at: _updated, ...held } = snapshot(entity, row);
    this.#seen.set(key, held);
  }

  /** To be done after the commit; lost with a rollback, never otherwise. */
  later<N extends JobName>(name: N, payload: Jobs[N], delay_ms = 0): void {
    this.laters.push({ name, payload, delay_ms });
  }

  #alive<T extends object>(entity: EntityClass<T>, where: FindOptionsWhere<T & ObjectLiteral>) {
    if (!factsOf(entity).columns.has('deleted_at') || 'deleted_at' in where) return where;
    return { ...where, deleted_at: IsNull() };
  }

  #event(changes: EntryDraft['changes']): EntryDraft['event'] {
    if (!changes.deleted_at) return 'updated';
    return changes.deleted_at.after === null ? 'restored' : 'trashed';
  }

  #record(entity: EntityClass, event: EntryDraft['event'], id: string, changes: EntryDraft['changes']): void {
    this.entries.push({ entity: factsOf(entity).table, entity_id: id, event, changes, reason: this.reason });
  }

  /** An encrypted column that changes takes its keyed hash along. */
  #withBlindIndexes(entity: EntityClass, values: Record<string, unknown>): Record<string, unknown> {
    const { table, columns } = factsOf(entity);
    const indexes = [...columns.values()]
      .filter(({ blindIndexOf }) => blindIndexOf !== undefined && blindIndexOf in values)
      .map(({ column, blindIndexOf }) => [
        column,
        blindIndexFor(table, blindIndexOf!, values[blindIndexOf!]),
      ]);
    return { ...values, ...(Object.fromEntries(indexes) as Record<string, unknown>) };
  }
}

function pick(values: Record<string, unknown>, names: string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => name in values).map((name) => [name, values[name]]));
}
