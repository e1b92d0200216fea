import { parseArgs } from 'node:util';
import { connected } from '../connected.js';

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { class: { type: 'string', multiple: true } } });
  await seed(values.class);
}

/** Runs the named seeders, or all that belong into this database. */
export async function seed(names?: string[]): Promise<void> {
  await connected(async () => {
    const { runSeeders } = await import('../../../seeds/index.js');
    await runSeeders(names);
    console.log('Seeded.');
  });
}
