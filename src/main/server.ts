import { createServer } from 'node:http';
import { useQueues } from '../admin/handlers/dashboard.js';
import { useResources } from '../admin/registry.js';
import { refreshSizes } from '../admin/read/sizes.js';
import { forgetStateAssets } from '../admin/state.js';
import { readConfig } from '../core/config.js';
import { log } from '../core/log.js';
import { startWorker } from '../jobs/worker.js';
import { boot } from './boot.js';
import { makeApp } from './app.js';
import { pendingMigrations, runPending } from './migrations.js';

const SIZES_EVERY_MS = 5 * 60_000;
const DRAIN_MS = 25_000;

const config = readConfig();
const { queues, resources } = await import('../../resources/index.js');
await prepareDatabase();
const { queue, shutdown } = await boot(config);
if (config.HAIRLINE_EMBEDDED) await seedDemo();
useResources(resources);
useQueues(queues());
await refreshSizes();
setInterval(
  () =>
    void refreshSizes().then(forgetStateAssets, (error: Error) =>
      log().warn({ error: error.message }, 'sizes are old'),
    ),
  SIZES_EVERY_MS,
).unref();

const stopWorker = startWorker(queue);
const server = createServer(makeApp(config));
server.listen(config.PORT, () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.PORT;
  console.log(`\nThe back office is at http://localhost:${port}/admin`);
  if (config.HAIRLINE_EMBEDDED) printSignIns();
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void drain());

/** Embedded: brings the schema up to date. Otherwise somebody decides when: migrations are run by hand. */
async function prepareDatabase(): Promise<void> {
  const owner = config.MIGRATION_DATABASE_URL ?? config.DATABASE_URL;
  if (config.HAIRLINE_EMBEDDED) {
    await runPending(owner);
    return;
  }
  const pending = await pendingMigrations(config.DATABASE_URL);
  if (pending.length === 0) return;
  console.error(`${pending.length} migrations are pending: run "npm run migrate" first.`);
  process.exit(1);
}

async function seedDemo(): Promise<void> {
  const { runSeeders } = await import('../../seeds/index.js');
  await runSeeders();
}

function printSignIns(): void {
  const roles = ['super-admin', 'admin', 'support', 'medical', 'finance', 'content', 'auditor'];
  console.log('Demo sign-ins, password hairline-demo:');
  console.log(roles.map((role) => `  ${role}@hairline.test`).join('\n'));
}

/** Answers what was asked, finishes what runs, then closes. */
async function drain(): Promise<void> {
  setTimeout(() => process.exit(1), DRAIN_MS).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await closed;
  await stopWorker();
  await shutdown();
  process.exit(0);
}
