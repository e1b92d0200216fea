import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { makeFolder, readIfThere, replaceFile } from './files.mjs';
import { atEnd } from './lifetime.mjs';
import { say } from './output.mjs';
import { identify, isAlive } from './processes.mjs';

/** Takes the lock, or answers whose it is: `{ lock }` or `{ holder }`. A dead process holds nothing. */
export async function tryLock(path, note = {}) {
  makeFolder(dirname(path));
  const mine = { ...identify(process.pid), ...note };
  for (;;) {
    if (create(path, JSON.stringify(mine))) return { lock: held(path, mine) };
    const holder = await readHolder(path);
    if (isAlive(holder)) return { holder };
    clearDead(path, holder);
  }
}

/** Waits for its turn, and says once what it waits for; `waiting` may refuse to wait by throwing. */
export async function waitForLock(path, waiting, note = {}) {
  let told = false;
  for (;;) {
    const { lock, holder } = await tryLock(path, note);
    if (lock) return lock;
    const reason = waiting(holder);
    if (!told) say(reason);
    told = true;
    await delay(200);
  }
}

function held(path, mine) {
  const release = () => {
    rmSync(path, { force: true });
    forget();
  };
  const forget = atEnd(release);
  return {
    release,
    note: (more) => replaceFile(path, JSON.stringify(Object.assign(mine, more)), 0o644),
  };
}

function create(path, text) {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(path) {
  for (;;) {
    const text = readIfThere(path);
    if (text === null) return null;
    if (text.endsWith('}')) return JSON.parse(text);
    // Created and not yet written, unless its writer died in between.
    if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 2000) return null;
    await delay(20);
  }
}

/** Two may find the same dead lock: only the file judged dead is taken away, a newer one is put back. */
function clearDead(path, dead) {
  const aside = `${path}.${process.pid}.dead`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  const taken = readIfThere(aside);
  if (dead && taken !== JSON.stringify(dead)) create(path, taken);
  rmSync(aside);
}
