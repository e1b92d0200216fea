import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { dataFolder, makeFolder, projectFolder, replaceFile } from './files.mjs';
import { atEnd, hurried, refuseWhenEnding } from './lifetime.mjs';
import { say } from './output.mjs';
import { identify, stopProcess } from './processes.mjs';
import { exitCode } from './run.mjs';

const patience = 30_000;

/**
 * Runs a program that serves until it is stopped; answers its exit code. It has a session of its own, so that
 * Ctrl-C reaches it once, from here, and it can finish what it has begun. With a name it is found by the next
 * start, should this process be killed before it.
 */
export async function supervise(args, environment, name) {
  refuseWhenEnding();
  const child = spawn(process.execPath, args, {
    cwd: projectFolder,
    detached: true,
    env: { ...environment, NODE_ENV: environment.NODE_ENV ?? 'production' },
    stdio: 'inherit',
  });
  const ended = exitCode(child);
  const identity = identify(child.pid);
  if (name) replaceFile(join(makeFolder(join(dataFolder, name)), 'process.json'), JSON.stringify(identity));

  const forget = atEnd(async () => {
    say('Stopping: the app finishes what it has begun, for 30 s at most. Ctrl-C again ends it at once.');
    await stopProcess(identity, { patience, hurried });
  });
  const code = await ended;
  forget();
  return code;
}
