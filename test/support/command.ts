import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { redisUrl } from './server.js';
import { urlOf } from './database.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface RunningCommand {
  process: ChildProcess;
  /** What it has printed so far, faults included. */
  output: () => string;
  /** Until it has printed this. */
  until: (text: string) => Promise<void>;
  /** Its exit code, null when a signal ended it. */
  ended: Promise<number | null>;
}

export interface CommandSettings {
  environment?: Record<string, string>;
  /** What is piped into it. */
  input?: string;
}

/** One of the built program's commands over a database that is there already. */
export function startCommand(
  database: string,
  args: string[],
  { environment = {}, input = '' }: CommandSettings = {},
): RunningCommand {
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/src/main/cli.js', ...args], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: urlOf('app', database),
      MIGRATION_DATABASE_URL: urlOf('owner', database),
      REDIS_URL: redisUrl(),
      APP_KEY: process.env.APP_KEY,
      SESSION_SECRET: 'a secret that only tests use',
      MAIL_URL: path.join(ROOT, '.data/test/mail'),
      ...environment,
    },
  });
  child.stdin.end(input);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      child.emit('output');
    });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    process: child,
    output: () => output,
    async until(text) {
      while (!output.includes(text)) {
        const code = await Promise.race([ended, once(child, 'output').then(() => undefined)]);
        if (code !== undefined && !output.includes(text))
          throw new Error(`It ended without "${text}":\n${output}`);
      }
    },
    ended,
  };
}

/** The same, to its end. */
export async function runCommand(database: string, args: string[], settings?: CommandSettings) {
  const command = startCommand(database, args, settings);
  return { code: await command.ended, output: command.output() };
}
