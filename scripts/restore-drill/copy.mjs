import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { find } from '../lib/find.mjs';
import { install } from '../lib/install.mjs';
import { lastLines, Problem } from '../lib/output.mjs';
import { exitCode } from '../lib/run.mjs';

/** As docs/operations.md says it. One snapshot for all tables, which nobody who writes is kept waiting for. */
const DUMP = ['--single-transaction', '--quick', '--triggers', '--hex-blob', '--no-tablespaces'];

/** The programs with which a database is copied; installed where that is allowed. */
export async function findClients() {
  const search = () => ({ dump: find('mariadb-dump', 'mysqldump'), client: find('mariadb', 'mysql') });
  if (!search().dump) await install(['dump']);
  const { dump, client } = search();
  if (!dump || !client)
    throw new Problem('This machine has no mariadb-dump: please install the package mariadb-client.');
  return { dump, client };
}

/** Writes the whole database at `url` into a file. */
export async function dumpTo(file, { dump }, url) {
  const { options, database, env } = reaching(url);
  const child = spawn(dump, [...options, ...DUMP, database], { stdio: ['ignore', 'pipe', 'pipe'], env });
  await Promise.all([
    ended(child, 'The dump'),
    pipeline(child.stdout, createGzip(), createWriteStream(file)),
  ]);
}

/** Fills the empty database at `url` from that file. */
export async function loadFrom(file, { client }, url) {
  const { options, database, env } = reaching(url);
  const child = spawn(client, [...options, database], { stdio: ['pipe', 'ignore', 'pipe'], env });
  await Promise.all([
    ended(child, 'The restore'),
    pipeline(createReadStream(file), createGunzip(), child.stdin),
  ]);
}

/** The password stands in no list of processes. */
function reaching(url) {
  const { username, password, hostname, port, pathname } = new URL(url);
  const options = ['--no-defaults', `--host=${hostname}`, `--port=${port}`, `--user=${username}`];
  return { options, database: pathname.slice(1), env: { ...process.env, MYSQL_PWD: password } };
}

async function ended(child, what) {
  const pieces = [];
  child.stderr.on('data', (piece) => pieces.push(piece));
  const code = await exitCode(child, 'close');
  if (code !== 0) throw new Problem(`${what} failed:\n${lastLines(Buffer.concat(pieces).toString(), 5)}`);
}
