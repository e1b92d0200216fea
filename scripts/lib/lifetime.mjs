import { constants } from 'node:os';
import { Problem, report } from './output.mjs';

const undo = [];
const hurry = new AbortController();
let ending = null;
let signalled = null;

/** Aborted when somebody asks a second time to stop: nothing is waited for any more. */
export const hurried = hurry.signal;

/** Runs a script: what it started is undone in reverse order, however it ends. */
export async function main(body, { codeWhenStopped } = {}) {
  stopOnSignals(codeWhenStopped);
  process.on('uncaughtException', abandon);
  try {
    await end(await body());
  } catch (error) {
    await abandon(error);
  }
}

/** Ends the script because of something that happened beside its course. */
export async function abandon(error) {
  // While it ends, work that was interrupted fails, too; nobody needs to hear of that.
  if (ending && error instanceof Problem) return;
  report(error);
  await end(1);
}

/** Registers what must be undone at the end; the answer forgets it again. */
export function atEnd(work) {
  refuseWhenEnding();
  undo.push(work);
  return () => {
    const place = undo.indexOf(work);
    if (place >= 0) undo.splice(place, 1);
  };
}

/** To be called right before anything is started that outlives this process. */
export function refuseWhenEnding() {
  if (ending) throw new Problem('Stopping.');
}

/** The signal that ends this script, if one does. */
export function stoppedBy() {
  return signalled;
}

/** Undoes everything now; answers whether all of it worked. */
export async function undoAll() {
  let allDone = true;
  while (undo.length > 0) {
    try {
      await undo.pop()();
    } catch (error) {
      allDone = false;
      report(error);
    }
  }
  return allDone;
}

function end(code) {
  ending ??= undoAll().then((allDone) => process.exit(allDone ? code : code || 1));
  return ending;
}

function stopOnSignals(codeWhenStopped) {
  let asked = 0;
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      const now = performance.now();
      // The terminal and npm each deliver one Ctrl-C: what follows within a second is the same wish.
      if (asked && now - asked > 1000) hurry.abort();
      asked ||= now;
      signalled ??= signal;
      end(codeWhenStopped ?? 128 + constants.signals[signal]);
    });
  }
  // After SIGHUP the terminal is gone, and a line that nobody reads must not keep the services running.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedTerminal);
}

function ignoreClosedTerminal(error) {
  if (error.code !== 'EIO' && error.code !== 'EPIPE') throw error;
}
