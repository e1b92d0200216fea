import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, readIfThere, readJson, scratchFolder } from './files.mjs';
import { waitForLock } from './lock.mjs';
import { firstLines, Problem, step } from './output.mjs';
import { capture } from './run.mjs';

const lockFile = join(projectFolder, 'package-lock.json');
const modules = join(projectFolder, 'node_modules');
const stampFile = join(modules, '.hairline-packages');

/** Brings node_modules to what package-lock.json says. */
export async function installPackages() {
  checkMachine();
  if (installed()) return;
  const lock = await waitForLock(
    join(scratchFolder, 'packages.lock'),
    (holder) => `Waiting for process ${holder.pid} to install the packages …`,
  );
  if (!installed()) {
    await step('Installing packages (once)', install);
    writeFileSync(stampFile, stamp());
  }
  lock.release();
}

export function checkMachine() {
  if (process.platform === 'win32') throw new Problem('On Windows, run this inside WSL 2, or with Docker.');
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Problem(`This needs Node.js 20.19 or newer; here is ${process.versions.node}.`);
  }
}

function installed() {
  if (!existsSync(modules)) return false;
  const remembered = readIfThere(stampFile);
  return remembered === null ? agreesWithLockFile() : remembered === stamp();
}

/** The platform counts, for some packages are binaries. */
function stamp() {
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  return `${hash} ${process.platform} ${process.arch}`;
}

/** An install made by hand leaves no stamp of ours; npm's own record says whether it will do. */
function agreesWithLockFile() {
  const here = readJson(join(modules, '.package-lock.json'))?.packages;
  if (!here) return false;
  const agrees = Object.entries(readJson(lockFile).packages).every(
    ([path, { version, optional }]) =>
      path === '' || (optional && !here[path]) || here[path]?.version === version,
  );
  if (agrees) writeFileSync(stampFile, stamp());
  return agrees;
}

async function install() {
  // Under NODE_ENV=production npm would leave out the compiler that the build needs.
  const { code, output } = await capture([...npm(), 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: projectFolder,
    // It would first finish; and whatever it leaves, the next one begins anew.
    signal: 'SIGKILL',
  });
  if (code === 0) return;
  // The cause stands first; what follows it is advice on npm's own options.
  const errors = output.split('\n').filter((line) => line.startsWith('npm error'));
  throw new Problem(`The packages could not be installed:\n${firstLines(errors.join('\n') || output)}`);
}

function npm() {
  const running = process.env.npm_execpath ?? '';
  return running.endsWith('npm-cli.js') ? [process.execPath, running] : ['npm'];
}
