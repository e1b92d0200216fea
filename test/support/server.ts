import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { type Redis } from 'ioredis';
import { Client } from './client.js';
import { urlOf } from './database.js';

export interface TestServer {
  url: string;
  /** What it logged so far. */
  output: () => string;
  /** Signed in as one of the demo's staff roles. */
  as: (role: string) => Promise<Client>;
  anonymous: () => Client;
  stop: () => Promise<void>;
  /** Ends it as a crash would. */
  kill: () => Promise<void>;
}

export const DEMO_PASSWORD = 'hairline-demo';
const ROOT = path.resolve(import.meta.dirname, '../..');
const WITHIN_MS = 120_000;

/** The built program on a port of its own, over a database that is there already. */
export async function startServer(
  database: string,
  settings: Record<string, string> = {},
): Promise<TestServer> {
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/src/main/server.js'], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      DATABASE_URL: urlOf('app', database),
      MIGRATION_DATABASE_URL: urlOf('owner', database),
      REDIS_URL: redisUrl(),
      APP_KEY: process.env.APP_KEY,
      SESSION_SECRET: 'a secret that only tests use',
      // Rows that tests have laid out stay as they are.
      HAIRLINE_CLOCK: '0',
      MAIL_URL: path.join(ROOT, '.data/test/mail'),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const url = await addressOf(child, () => output);
  return {
    url,
    output: () => output,
    anonymous: () => new Client(url),
    as: async (role) => {
      const client = new Client(url);
      await client.signIn(`${role}@hairline.test`, DEMO_PASSWORD);
      return client;
    },
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

/** Each worker has a Redis database of its own. */
export function redisUrl(): string {
  const url = new URL(String(process.env.REDIS_URL));
  url.pathname = `/${process.env.JEST_WORKER_ID ?? '1'}`;
  return url.href;
}

async function addressOf(child: ChildProcess, output: () => string): Promise<string> {
  const deadline = Date.now() + WITHIN_MS;
  while (Date.now() < deadline) {
    const [, port] = /http:\/\/localhost:(\d+)\/admin/.exec(output()) ?? [];
    if (port) return `http://127.0.0.1:${port}`;
    if (child.exitCode !== null) throw new Error(`The server ended at once:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`The server did not start:\n${output()}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}

/** What was counted and remembered is gone; the queue of a running server is not pulled away from under it. */
export async function forgetCounts(redis: Redis): Promise<void> {
  const keys = (await redis.keys('*')).filter((key) => !key.startsWith('bull:'));
  if (keys.length > 0) await redis.del(...keys);
}
