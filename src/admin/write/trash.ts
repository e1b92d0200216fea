import { type Actor } from '../../core/actor.js';
import { database, query } from '../../core/database.js';
import { Forbidden, NotFound, Refusal } from '../../core/errors.js';
import { type EntityClass } from '../../core/facts.js';
import { transact } from '../../core/transact.js';
import { type Work } from '../../core/work.js';
import { mayWrite } from '../access.js';
import { type ResourceDefinition } from '../definition.js';
import { humanize } from '../labels.js';

interface Trashable {
  id: string;
  deleted_at: Date | null;
}

/** Puts rows in the trash, all or none. @throws Refusal where the table has no trash, or something depends on a row */
export async function trashRows(
  definition: ResourceDefinition,
  actor: Actor,
  ids: readonly string[],
): Promise<void> {
  if (!mayWrite(definition, actor)) throw new Forbidden();
  const entity = trashable(definition);
  await transact(actor, definition.write, 'delete', async (work) => {
    for (const id of [...ids].sort()) {
      const row = await work.find(entity, id);
      await refuseDependants(work, definition, id);
      await work.change(entity, row, { deleted_at: work.now });
    }
  });
}

export async function restoreRow(definition: ResourceDefinition, actor: Actor, id: string): Promise<void> {
  if (!mayWrite(definition, actor)) throw new Forbidden();
  const entity = trashable(definition);
  await transact(actor, definition.write, 'restore', async (work) => {
    const row = await work.manager.findOne(entity, {
      where: { id },
      withDeleted: true,
      lock: { mode: 'pessimistic_write' },
    });
    if (!row) throw new NotFound('There is no such record.');
    if (row.deleted_at === null) throw new Refusal('This record is not in the trash.');
    definition.save?.restore?.(row as never);
    await work.change(entity, row, { deleted_at: null });
  });
}

function trashable({ facts, label }: ResourceDefinition): EntityClass<Trashable> {
  if (!facts.columns.has('deleted_at'))
    throw new Refusal(
      `${label} cannot be deleted: what is recorded here is kept. Correct or deactivate it instead.`,
    );
  return facts.entity as EntityClass<Trashable>;
}

/** Refuses what a hard delete would refuse: rows elsewhere that point here and are not in the trash. */
async function refuseDependants(work: Work, { facts }: ResourceDefinition, id: string): Promise<void> {
  for (const metadata of database().entityMetadatas) {
    for (const key of metadata.foreignKeys) {
      if (key.onDelete !== 'RESTRICT' || key.referencedEntityMetadata.tableName !== facts.table) continue;
      const alive = metadata.deleteDateColumn ? 'AND deleted_at IS NULL' : '';
      const [row] = await query<{ found: unknown }>(
        work.manager,
        `SELECT 1 AS found FROM \`${metadata.tableName}\` WHERE \`${key.columnNames[0]}\` = ? ${alive} LIMIT 1`,
        [id],
      );
      if (row)
        throw new Refusal(
          `This cannot be deleted: ${humanize(metadata.tableName).toLowerCase()} still depend on it.`,
        );
    }
  }
}
