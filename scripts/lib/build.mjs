import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, readIfThere, scratchFolder } from './files.mjs';
import { waitForLock } from './lock.mjs';
import { lastLines, Problem, step } from './output.mjs';
import { capture } from './run.mjs';

const output = join(projectFolder, 'dist');
const stampFile = join(output, '.build-stamp');
const sources =
  /^(src|resources|actions|migrations|seeds|ormconfig\.ts|tsconfig.*\.json|package-lock\.json)$/;

/** Compiles the program and bundles the back office, unless dist was made from these very sources. */
export async function build() {
  const lock = await waitForLock(
    join(scratchFolder, 'build.lock'),
    (holder) => `Waiting for process ${holder.pid} to finish building …`,
  );
  const stamp = fingerprint();
  if (readIfThere(stampFile) !== stamp) {
    rmSync(output, { recursive: true, force: true });
    await step('Compiling', () => node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'));
    await step('Bundling the back office', () => node('dist/src/admin/bundle/build.js'));
    // Written last: a build that fails or is interrupted leaves none, and the next start builds again.
    writeFileSync(stampFile, stamp);
  }
  lock.release();
}

async function node(...args) {
  const { code, output } = await capture([process.execPath, ...args], {
    cwd: projectFolder,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Problem(`The build failed:\n${lastLines(output, 40)}`);
}

/** By content, for times differ from clone to clone. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of readdirSync(projectFolder)
    .filter((name) => sources.test(name))
    .flatMap(filesBelow)) {
    hash.update(`${file}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(projectFolder, file)))
        .digest(),
    );
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!statSync(join(projectFolder, path)).isDirectory()) return [path];
  return readdirSync(join(projectFolder, path))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}
