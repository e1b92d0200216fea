import { parseArgs } from 'node:util';
import { adopt } from '../adopt.js';
import { runPending } from '../migrations.js';
import { ownersUrl } from '../owner.js';

/** With --adopt: on the database of an existing Hairline platform. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { adopt: { type: 'boolean', default: false } } });
  const names = await (values.adopt ? adopt : runPending)(ownersUrl());
  for (const name of names) console.log(`Migrated ${name}`);
  if (names.length === 0) console.log('Nothing to migrate.');
}
