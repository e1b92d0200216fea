import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { withPrivateServices } from '../lib/environment.mjs';
import { dataFolder, projectFolder } from '../lib/files.mjs';
import { atEnd } from '../lib/lifetime.mjs';
import { lastLines, Problem } from '../lib/output.mjs';
import { freePort } from '../lib/ports.mjs';
import { identify, stopProcess } from '../lib/processes.mjs';
import { capture } from '../lib/run.mjs';
import { startServices, stopLeftovers } from '../lib/services.mjs';

const folder = join(dataFolder, 'bench');
const PATIENCE_MS = 300_000;

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

async function serve(args, environment, readyPath) {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    cwd: projectFolder,
    env: { ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const identity = identify(child.pid);
  atEnd(() => stopProcess(identity));
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await answers(url + readyPath))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Problem(`${args.at(-1)} did not start.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return url;
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch (error) {
    // Not yet listening.
    if (error instanceof TypeError) return false;
    throw error;
  }
}
