import { parseArgs } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import { systemActor } from '../../core/actor.js';
import { rotateKeys, type RotationReport } from '../../core/rotate-keys.js';
import { connected } from '../connected.js';

const EVERY_MS = 2000;

export async function run(args: string[]): Promise<void> {
  parseArgs({ args, options: {} });
  const { rows, changed, undecipherable } = await connected(() =>
    rotateKeys(systemActor('cli', uuidv7()), printer()),
  );
  console.log(`${rows} rows looked at, ${changed} brought under the current key.`);
  if (undecipherable === 0) {
    console.log('Keep the previous key while the audit log is to be read: its old entries stay under it.');
    return;
  }
  console.error(`${undecipherable} values could not be deciphered; they were left as they are.`);
  process.exitCode = 1;
}

/** A line for each table at its first page, and then every few seconds. */
function printer(): RotationReport {
  let last = { table: '', at: 0 };
  return {
    progress(table, { rows, changed }) {
      if (table === last.table && Date.now() - last.at < EVERY_MS) return;
      last = { table, at: Date.now() };
      console.log(`${table}: ${rows} rows, ${changed} changed`);
    },
    undecipherable(table, column, id) {
      console.error(`${table} ${id}: ${column} cannot be deciphered.`);
    },
  };
}
