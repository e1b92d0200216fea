import { chownSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { accountFor } from './accounts.mjs';
import { makeCommand, serverOptions, titleOf } from './engines.mjs';
import { makeFolder, replaceFile } from './files.mjs';
import { firstLines, Problem, step } from './output.mjs';
import { askPort } from './probe.mjs';
import { capture } from './run.mjs';
import { startService } from './service.mjs';

/** A private MariaDB or MySQL in its folder, with the database `hairline` and the program's two users. */
export async function startDatabase(folder, program, { port, owner, app, forTests }) {
  const title = titleOf(program);
  makeFolder(folder, 0o700);
  const account = accountFor(folder, program.command[0]);
  const data = join(folder, 'data');
  if (!existsSync(data)) {
    await step(`Making a database with ${title} (once)`, () => make(data, program, account));
  }

  const socket = join(folder, 'server.sock');
  // Left by a killed server: MySQL would believe it, though by now nothing runs here.
  for (const rest of [socket, `${socket}.lock`]) rmSync(rest, { force: true });
  const initFile = join(folder, 'init.sql');
  replaceFile(initFile, initialStatements({ owner, app }));
  const options = serverOptions(program, {
    port,
    data,
    socket: fits(socket) ? socket : '',
    pidFile: join(folder, 'server.pid'),
    initFile,
    forTests,
  });
  const command = [...program.command, ...options, ...(account.asRoot ? ['--user=root'] : [])];
  return startService({ title, folder, command, account, ready: async () => greets(await askPort(port)) });
}

/** Made aside and renamed, so that an interrupted first start leaves no half of a database. */
async function make(data, program, { uid, gid, asRoot, standIn }) {
  const draft = `${data}.new`;
  rmSync(draft, { recursive: true, force: true });
  if (asRoot && program.engine === 'mariadb') await makeOutside(draft, program, standIn);
  else await runMaker([...makeCommand(program, draft), ...(asRoot ? ['--user=root'] : [])], { uid, gid });
  renameSync(draft, data);
}

/** MariaDB's script for this, run by root, would change the owners of files of the system. */
async function makeOutside(draft, program, { uid, gid }) {
  const outside = mkdtempSync('/tmp/hairline-');
  try {
    chownSync(outside, uid, gid);
    await runMaker(makeCommand(program, join(outside, 'data')), { uid, gid });
    cpSync(join(outside, 'data'), draft, { recursive: true });
  } finally {
    rmSync(outside, { recursive: true });
  }
}

async function runMaker(command, account) {
  const { code, output } = await capture(command, { cwd: '/', ...account });
  if (code !== 0) throw new Problem(`The database could not be made:\n${firstLines(output)}`);
}

/**
 * Run at each start, before the first connection. The server's own root has no password and is left to the
 * socket, whose folder is closed to others.
 */
function initialStatements({ owner, app }) {
  const user = ({ name, password }) => [
    `CREATE USER IF NOT EXISTS '${name}'@'127.0.0.1' IDENTIFIED BY '${password}';`,
    `ALTER USER '${name}'@'127.0.0.1' IDENTIFIED BY '${password}';`,
  ];
  return [
    'CREATE DATABASE IF NOT EXISTS `hairline` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;',
    ...user(owner),
    `GRANT ALL ON \`hairline%\`.* TO '${owner.name}'@'127.0.0.1';`,
    ...user(app),
    `GRANT SELECT, INSERT, UPDATE, DELETE ON \`hairline%\`.* TO '${app.name}'@'127.0.0.1';`,
    "DROP USER IF EXISTS 'root'@'127.0.0.1';",
    "DROP USER IF EXISTS 'root'@'::1';",
    '',
  ].join('\n');
}

/** Systems cut a socket's path at some 100 characters; without a socket the server does as well. */
function fits(socket) {
  return Buffer.byteLength(socket) <= 100;
}

/** The protocol's greeting: four bytes of header and the version, 10. An error has 255 in its place. */
function greets(bytes) {
  return bytes !== null && bytes[4] === 10;
}
