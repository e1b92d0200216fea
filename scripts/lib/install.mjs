import { spawnSync } from 'node:child_process';
import { find } from './find.mjs';
import { lastLines, say, step } from './output.mjs';
import { capture } from './run.mjs';

/** How each program is had; where a system knows several names, the first that it has is taken. */
const packages = {
  mariadb: {
    title: 'MariaDB',
    apt: ['mariadb-server-core mariadb-client-core', 'mariadb-server'],
    brew: 'mariadb',
  },
  mysql: { title: 'MySQL', apt: [], brew: 'mysql' },
  redis: { title: 'Redis', apt: ['redis-server'], brew: 'redis' },
  dump: { title: 'mariadb-dump', apt: ['mariadb-client'], brew: 'mariadb' },
  browser: { title: 'Chromium', apt: ['chromium', 'chromium-browser'], brew: '--cask google-chrome' },
};

/** Installs what this user may install; answers whether anything was tried. */
export async function install(names) {
  const isRoot = process.getuid() === 0;
  if (find('apt-get') && (isRoot || maySudo())) return withApt(names, isRoot ? [] : ['sudo', '-n']);
  if (find('brew') && !isRoot) return withBrew(names);
  return false;
}

function maySudo() {
  return find('sudo') !== null && spawnSync('sudo', ['-n', 'true']).status === 0;
}

async function withApt(all, prefix) {
  const names = all.filter((name) => packages[name].apt.length > 0);
  if (names.length === 0) return false;
  // Never at the price of something installed: MariaDB would put out a MySQL that is already there.
  const flags = ['-y', '--no-install-recommends', '--no-remove'];
  const apt = (...args) =>
    capture([...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args]);

  await step('Reading the package lists', () => apt('update'));
  for (const name of names) {
    const attempts = packages[name].apt.map((wanted) => () => apt('install', ...flags, ...wanted.split(' ')));
    await installOne(name, attempts);
  }
  return true;
}

async function withBrew(names) {
  for (const name of names) {
    await installOne(name, [() => capture(['brew', 'install', ...packages[name].brew.split(' ')])]);
  }
  return true;
}

/** A failure is shown and left to the caller, who looks whether the program is there now. */
async function installOne(name, attempts) {
  const output = await step(`Installing ${packages[name].title} (once)`, async () => {
    let last;
    for (const attempt of attempts) {
      last = await attempt();
      if (last.code === 0) return null;
    }
    return last.output;
  });
  if (output !== null) say(lastLines(output, 4));
}
