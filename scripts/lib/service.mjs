import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readIfThere, readJson, replaceFile } from './files.mjs';
import { abandon, atEnd, refuseWhenEnding } from './lifetime.mjs';
import { lastLines, Problem, step } from './output.mjs';
import { identify, isAlive, killProcess, stopProcess } from './processes.mjs';

/** A database may have a good deal to read after a hard stop, and to write before a soft one. */
const patience = 120_000;

/**
 * Starts a server in its folder and waits until it answers. If it ever ends unasked, so does the script.
 * @returns how to end it as a crash would
 */
export async function startService({ title, folder, command, account, ready }) {
  const log = join(folder, 'server.log');
  const child = launch(command, log, account);
  const identity = identify(child.pid);
  replaceFile(recordIn(folder), JSON.stringify(identity));

  const onExit = () =>
    abandon(new Problem(`${title} has ended unexpectedly. Its log (${log}) closes with\n${tail(log)}`));
  child.once('exit', onExit);
  atEnd(async () => {
    child.off('exit', onExit);
    await stopProcess(identity, { patience });
    rmSync(recordIn(folder), { force: true });
  });
  await step(`Starting ${title}`, () => untilReady(ready, title, log));
  return {
    async kill() {
      child.off('exit', onExit);
      await killProcess(identity);
    },
  };
}

/** What a start that was killed has left running is stopped in good order. */
export async function stopLeftover(folder, title) {
  const identity = readJson(recordIn(folder));
  if (identity && isAlive(identity)) {
    await step(`Stopping ${title} of an earlier start`, () => stopProcess(identity, { patience }));
  }
  rmSync(recordIn(folder), { force: true });
}

/** In a session of its own, or the terminal's Ctrl-C would end it before the app has finished with it. */
function launch([program, ...args], log, { uid, gid }) {
  refuseWhenEnding();
  if (!existsSync(log)) replaceFile(log, '');
  const output = openSync(log, 'a');
  const child = spawn(program, args, {
    cwd: '/',
    detached: true,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', output, output],
    uid,
    gid,
  });
  closeSync(output);
  return child;
}

async function untilReady(ready, title, log) {
  const deadline = performance.now() + patience;
  while (!(await ready())) {
    if (performance.now() > deadline) throw new Problem(`${title} does not answer. Its log: ${log}`);
    await delay(50);
  }
}

function tail(log) {
  return lastLines(readIfThere(log) ?? '', 10);
}

function recordIn(folder) {
  return join(folder, 'process.json');
}
