import { parseArgs } from 'node:util';
import { undoLast } from '../migrations.js';
import { ownersUrl, refuseUnlessForced } from '../owner.js';

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { force: { type: 'string' } } });
  const url = ownersUrl();
  refuseUnlessForced(url, values.force);
  const names = await undoLast(url, Infinity);
  for (const name of names) console.log(`Rolled back ${name}`);
  if (names.length === 0) console.log('Nothing to roll back.');
}
