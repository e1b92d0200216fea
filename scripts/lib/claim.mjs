import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { dataFolder } from './files.mjs';
import { tryLock, waitForLock } from './lock.mjs';
import { Problem, say } from './output.mjs';

const path = join(dataFolder, 'lock');
const start = 'npm start';

/** One app in one folder: a second start says at once where the first one is. */
export async function claimForStart() {
  const address = `http://localhost:${process.env.PORT ?? 3000}/admin`;
  const waiting = (holder) => {
    if (holder.by !== start) return inUse(holder);
    throw new Problem(`Hairline already runs in this folder: ${holder.address} (process ${holder.pid})`);
  };
  return waitForLock(path, waiting, { by: start, address });
}

/** A command uses the services of an app that runs here (null), else the lock lets it start them itself. */
export async function claimForCommand(command) {
  let told = false;
  for (;;) {
    const { lock, holder } = await tryLock(path, { by: `npm run ${command}` });
    if (lock) return lock;
    if (holder.by === start && holder.ready) return null;
    if (!told) say(holder.by === start ? `Waiting for ${start} to bring up its services …` : inUse(holder));
    told = true;
    await delay(200);
  }
}

function inUse({ by, pid }) {
  return `Waiting for \`${by}\` (process ${pid}), which uses the data in .data …`;
}
