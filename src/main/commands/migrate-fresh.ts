import { parseArgs } from 'node:util';
import { startAfresh } from '../migrations.js';
import { ownersUrl, refuseUnlessForced } from '../owner.js';
import { seed } from './db-seed.js';

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { seed: { type: 'boolean', default: false }, force: { type: 'string' } },
  });
  const url = ownersUrl();
  refuseUnlessForced(url, values.force);
  const names = await startAfresh(url);
  console.log(`Dropped every table, then ran ${names.length} migrations.`);
  if (values.seed) await seed();
}
