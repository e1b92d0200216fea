import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { find } from './find.mjs';
import { waitForLock } from './lock.mjs';
import { fetchPackage } from './mysql-fetch.mjs';
import { Problem, say, step } from './output.mjs';

const cache = process.env.HAIRLINE_CACHE || join(homedir(), '.cache', 'hairline');
const copy = join(cache, 'mysql');

/**
 * A real MySQL beside whatever is installed, on Debian and Ubuntu: its packages and every library below them
 * are unpacked into a cache and run with their own loader. Nothing on the machine changes. Null where that
 * fails.
 */
export async function privateMysql() {
  if (!existsSync(copy)) {
    if (!find('apt-get') || !find('dpkg-deb')) return null;
    mkdirSync(cache, { recursive: true });
    const lock = await waitForLock(
      join(cache, 'mysql.lock'),
      (holder) => `Waiting for process ${holder.pid} to fetch MySQL …`,
    );
    const fetched = existsSync(copy) || (await fetchOnce());
    lock.release();
    if (!fetched) return null;
  }
  return { engine: 'mysql', ...howToRun(copy) };
}

async function fetchOnce() {
  const draft = `${copy}.new`;
  rmSync(draft, { recursive: true, force: true });
  try {
    await step('Fetching MySQL (once)', () => fetchPackage(/^mysql-server-core(-[\d.]+)?$/, draft, copy));
    return true;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    say(error.message);
    return false;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function howToRun(folder) {
  const libraries = ['usr/lib', 'lib']
    .flatMap((name) => inside(join(folder, name)))
    .filter((path) => path.endsWith('-linux-gnu'));
  const loader = libraries.flatMap(inside).find((path) => /\/ld-linux[^/]*\.so\.\d$/.test(path));
  return {
    command: [loader, '--library-path', libraries.join(':'), join(folder, 'usr/sbin/mysqld')],
    options: [`--basedir=${join(folder, 'usr')}`],
  };
}

function inside(folder) {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}
