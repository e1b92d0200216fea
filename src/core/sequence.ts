import { query } from './database.js';
import { Setting } from './entities.js';
import { type Work } from './work.js';

/**
 * The next number of a named sequence, unique however many ask at once: its row stays locked until the
 * transaction ends. `highest` says where to begin when the sequence does not exist yet.
 */
export async function nextNumber(work: Work, name: string, highest: () => Promise<number>): Promise<number> {
  const row = await locked(work, name);
  const last = row === null ? await highest() : Number(row);
  const next = last + 1;
  const settings = work.manager.getRepository(Setting);
  if (row === null) await settings.insert({ name: `sequence.${name}`, value: next });
  else await settings.update({ name: `sequence.${name}` }, { value: next });
  return next;
}

async function locked(work: Work, name: string): Promise<unknown> {
  const [row] = await query<{ value: unknown }>(
    work.manager,
    'SELECT value FROM settings WHERE name = ? FOR UPDATE',
    [`sequence.${name}`],
  );
  return row ? row.value : null;
}
