import { parseArgs } from 'node:util';
import { startWorker } from '../../jobs/worker.js';
import { loadBackOffice } from '../back-office.js';
import { connected } from '../connected.js';

const DRAIN_MS = 25_000;

/** Jobs and rhythms without the back office, until a signal; what runs is finished first. */
export async function run(args: string[]): Promise<void> {
  parseArgs({ args, options: {} });
  await connected(
    async (queue) => {
      await loadBackOffice();
      const stop = startWorker(queue);
      console.log('The worker runs.');
      await signal();
      setTimeout(() => process.exit(1), DRAIN_MS).unref();
      await stop();
    },
    { serves: true },
  );
  console.log('The worker has stopped.');
}

function signal(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => resolve());
  });
}
