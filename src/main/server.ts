import { type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { refreshSizes } from '../admin/read/sizes.js';
import { forgetStateAssets } from '../admin/state.js';
import { type Config, readConfig } from '../core/config.js';
import { faultOf } from '../core/fault.js';
import { log } from '../core/log.js';
import { type StandIn } from '../core/stripe/stand-in/server.js';
import { startWorker } from '../jobs/worker.js';
import { makeApp } from './app.js';
import { loadBackOffice } from './back-office.js';
import { boot } from './boot.js';
import { pendingMigrations, runPending } from './migrations.js';
import { describe, Problem } from './problem.js';
import { standInFor, tellOfDemo } from './stand-in.js';

const SIZES_EVERY_MS = 5 * 60_000;
const DRAIN_MS = 25_000;
/** Longer than proxies keep a connection (60 s, most often): who closes first must not be us, in the middle of a request. */
const KEEP_ALIVE_MS = 65_000;
const ROLES = ['super-admin', 'admin', 'support', 'medical', 'finance', 'content', 'auditor'];

process.on('uncaughtException', (error) => {
  log().fatal({ error: faultOf(error) }, 'the program failed');
  process.exit(1);
});

try {
  await start(readConfig());
} catch (error) {
  console.error(describe(error));
  process.exit(1);
}

/** Listens only when everything that it needs is there. */
async function start(config: Config): Promise<void> {
  await prepareDatabase(config);
  const standIn = await standInFor(config);
  const { queue, shutdown } = await boot(config);
  if (config.HAIRLINE_EMBEDDED) await seedDemo();
  if (standIn) await tellOfDemo(standIn);
  await loadBackOffice();
  await refreshSizes();
  setInterval(() => void keepSizes(), SIZES_EVERY_MS).unref();

  const stopWorker = startWorker(queue, config.HAIRLINE_CLOCK);
  const server = await listen(config);
  standIn?.deliverTo(`${addressOf(server)}/webhooks/stripe`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void drain(server, stopWorker, shutdown, standIn));
}

/** Embedded: brings the schema up to date. Otherwise somebody decides when: migrations are run by hand. */
async function prepareDatabase(config: Config): Promise<void> {
  if (config.HAIRLINE_EMBEDDED) {
    await runPending(config.MIGRATION_DATABASE_URL ?? config.DATABASE_URL);
    return;
  }
  const pending = await pendingMigrations(config.DATABASE_URL);
  if (pending.length > 0)
    throw new Problem(`${pending.length} migrations are pending: run "npm run migrate" first.`);
}

async function seedDemo(): Promise<void> {
  const { runSeeders } = await import('../../seeds/index.js');
  await runSeeders();
  const { plantPictures } = await import('../../seeds/pictures.js');
  await plantPictures();
}

async function keepSizes(): Promise<void> {
  try {
    await refreshSizes();
    forgetStateAssets();
  } catch (error) {
    log().warn({ error: faultOf(error) }, 'the sizes of the tables are old');
  }
}

async function listen(config: Config): Promise<Server> {
  const app = makeApp(config);
  const server = await new Promise<Server>((resolve, reject) => {
    const listening: Server = app.listen(config.PORT, (error?: Error) =>
      error ? reject(error) : resolve(listening),
    );
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  console.log(`\nThe back office is at ${addressOf(server)}/admin`);
  if (config.HAIRLINE_EMBEDDED)
    console.log(
      `Demo sign-ins, password hairline-demo:\n${ROLES.map((role) => `  ${role}@hairline.test`).join('\n')}`,
    );
  return server;
}

function addressOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

/** Answers what was asked, finishes what runs, then closes. */
async function drain(
  server: Server,
  stopWorker: () => Promise<void>,
  shutdown: () => Promise<void>,
  standIn: StandIn | null,
): Promise<void> {
  setTimeout(() => process.exit(1), DRAIN_MS).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection whose last request is answered now would be kept for another one.
  const letGo = setInterval(() => server.closeIdleConnections(), 250);
  await closed;
  clearInterval(letGo);
  await stopWorker();
  await standIn?.close();
  await shutdown();
  process.exit(0);
}
