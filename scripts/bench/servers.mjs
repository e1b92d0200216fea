import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { withPrivateServices } from '../lib/environment.mjs';
import { dataFolder, projectFolder } from '../lib/files.mjs';
import { atEnd } from '../lib/lifetime.mjs';
import { lastLines, Problem } from '../lib/output.mjs';
import { capture } from '../lib/run.mjs';
import { serve } from '../lib/serve.mjs';
import { startServices, stopLeftovers } from '../lib/services.mjs';

const folder = join(dataFolder, 'bench');

/** A database and Redis of their own, empty, and a connection to look inside. */
export async function openPlatform(programs) {
  await stopLeftovers(folder);
  rmSync(folder, { recursive: true, force: true });
  const settings = await startServices(folder, programs);
  const environment = {
    ...withPrivateServices(settings),
    NODE_ENV: 'production',
    // The load comes from few tokens and one address.
    API_LIMIT_FACTOR: '100000',
    // As somebody runs it who has much traffic: faults alone. The other server writes no log at all.
    LOG_LEVEL: 'error',
    STORAGE_URL: join(folder, 'files'),
    MAIL_URL: join(folder, 'mail'),
  };
  return { folder, environment };
}

/** The pool is made late: the tables are there once our server has started. */
export async function openPool({ environment }) {
  const { createPool } = await import('mysql2/promise');
  const pool = createPool({ uri: environment.DATABASE_URL, timezone: 'Z', connectionLimit: 2 });
  atEnd(() => pool.end());
  return pool;
}

export async function serveOurs({ environment, folder }, profile) {
  const flags = profile ? ['--cpu-prof', `--cpu-prof-dir=${join(folder, 'profile')}`] : [];
  return serve([...flags, 'dist/src/main/server.js'], environment, '/healthz');
}

export async function serveByHand({ environment }) {
  return serve(['scripts/bench/hand-written.mjs'], environment, '/ready');
}

export async function seedVolume({ environment }, patients) {
  const command = [process.execPath, 'dist/src/main/cli.js', 'seed:volume', '--patients', String(patients)];
  const { code, output } = await capture(command, { cwd: projectFolder, env: environment });
  if (code !== 0) throw new Problem(`The patients could not be made:\n${lastLines(output, 20)}`);
}
