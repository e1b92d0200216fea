import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { find } from './find.mjs';
import { install } from './install.mjs';
import { privateMysql } from './mysql-copy.mjs';
import { Problem } from './output.mjs';

/** A server that this machine lacks, and how to get it. */
export class MissingPrograms extends Problem {}

/** Finds the servers that go with the data in `folder`, or with none; installs them where that is allowed. */
export async function findPrograms(folder) {
  const engine = chooseEngine(folder);
  let found = await search(engine);
  if (missing(found, engine).length > 0 && (await install(missing(found, engine))))
    found = await search(engine);
  if (missing(found, engine).length > 0) throw new MissingPrograms(howToInstall(missing(found, engine)));
  return found;
}

async function search(engine) {
  return { database: await findDatabase(engine), redis: find('redis-server', 'valkey-server') };
}

function missing({ database, redis }, engine) {
  return [!database && engine, !redis && 'redis'].filter(Boolean);
}

/** What somebody asked for, else what the data was made by, else what is here; MariaDB before MySQL. */
function chooseEngine(folder) {
  const asked = process.env.HAIRLINE_DATABASE_SERVER;
  if (asked && asked !== 'mariadb' && asked !== 'mysql') {
    throw new Problem(`HAIRLINE_DATABASE_SERVER is "${asked}"; it may be mariadb or mysql.`);
  }
  if (asked) return asked;
  const used = folder && ['mariadb', 'mysql'].find((engine) => existsSync(join(folder, engine, 'data')));
  return used ?? (!find('mariadbd') && find('mysqld') ? 'mysql' : 'mariadb');
}

async function findDatabase(engine) {
  return engine === 'mysql' ? (installedMysql() ?? (await privateMysql())) : installedMariadb();
}

function installedMariadb() {
  const server = find('mariadbd');
  const maker = find('mariadb-install-db', 'mysql_install_db');
  return server && maker && { engine: 'mariadb', command: [server], maker };
}

function installedMysql() {
  const server = find('mysqld');
  // Debian calls MariaDB mysqld, too; and Ubuntu holds its MySQL to /var/lib/mysql, where our data is not.
  if (!server || existsSync('/etc/apparmor.d/usr.sbin.mysqld')) return null;
  const { stdout } = spawnSync(server, ['--no-defaults', '--version'], { encoding: 'utf8' });
  return stdout.includes('MariaDB') ? null : { engine: 'mysql', command: [server] };
}

const names = {
  mariadb: { title: 'MariaDB', debian: 'mariadb-server', fedora: 'mariadb-server', macos: 'mariadb' },
  mysql: { title: 'MySQL', debian: 'mysql-server', fedora: 'community-mysql-server', macos: 'mysql' },
  redis: { title: 'Redis', debian: 'redis-server', fedora: 'valkey', macos: 'redis' },
};

function howToInstall(missing) {
  const list = (column, word) => missing.map((name) => names[name][column]).join(word);
  return [
    `This machine has no ${list('title', ' and no ')}, and it could not be installed for you. Please type`,
    '',
    `  Debian, Ubuntu   sudo apt-get install ${list('debian', ' ')}`,
    `  Fedora           sudo dnf install ${list('fedora', ' ')}`,
    `  macOS            brew install ${list('macos', ' ')}`,
    '',
    'and run the command again.',
    'Or, with Docker and the secrets that .env.example names filled into .env: docker compose up',
  ].join('\n');
}
