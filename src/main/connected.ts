import { type Queue } from 'bull';
import { type Config, readConfig } from '../core/config.js';
import { boot } from './boot.js';
import { pendingMigrations } from './migrations.js';
import { Problem } from './problem.js';

/**
 * Runs a command's work with the program connected, and disconnects it again. A command speaks for itself:
 * unless it serves, its log shows errors alone.
 */
export async function connected<T>(work: (queue: Queue) => Promise<T>, { serves = false } = {}): Promise<T> {
  const config = usableConfig();
  await refusePending(config.DATABASE_URL);
  const { queue, shutdown } = await boot(serves ? config : { ...config, LOG_LEVEL: 'error' });
  try {
    return await work(queue);
  } finally {
    await shutdown();
  }
}

function usableConfig(): Config {
  try {
    return readConfig();
  } catch (error) {
    throw new Problem((error as Error).message);
  }
}

async function refusePending(url: string): Promise<void> {
  const { length } = await pendingMigrations(url);
  if (length > 0) throw new Problem(`${length} migrations are pending: run "npm run migrate" first.`);
}
