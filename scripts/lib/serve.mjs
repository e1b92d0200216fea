import { spawn } from 'node:child_process';
import { projectFolder } from './files.mjs';
import { atEnd } from './lifetime.mjs';
import { Problem } from './output.mjs';
import { freePort } from './ports.mjs';
import { identify, stopProcess } from './processes.mjs';

const PATIENCE_MS = 300_000;

/** A program that serves HTTP on a port of its own, ended with the script. @returns its address, once it answers there */
export async function serve(args, environment, readyPath) {
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

/** Whether it is there and well; false while nobody listens. */
export async function answers(address) {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}
