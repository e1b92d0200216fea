import { parseArgs } from 'node:util';
import { undoLast } from '../migrations.js';
import { ownersUrl, refuseUnlessForced } from '../owner.js';
import { Problem } from '../problem.js';

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { step: { type: 'string' }, force: { type: 'string' } } });
  const url = ownersUrl();
  const count = countFrom(values.step ?? '1');
  refuseUnlessForced(url, values.force);
  const names = await undoLast(url, count);
  for (const name of names) console.log(`Rolled back ${name}`);
  if (names.length === 0) console.log('Nothing to roll back.');
}

function countFrom(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Problem(`--step=${text} is not a number of migrations.`);
}
