import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { projectFolder } from './files.mjs';
import { Problem, say } from './output.mjs';

/**
 * Whom a private service runs as: `uid` and `gid` for a spawn, empty for ourselves. Started by root it is
 * whoever owns the data, or the project, or nobody; and root itself (`asRoot`) only where others cannot come,
 * such as below /root. The mere right to pass there (CAP_DAC_OVERRIDE) would not do: MariaDB asks access(2),
 * which does not know of it, takes its own files for missing, and makes new ones.
 */
export function accountFor(folder, program) {
  if (process.getuid() !== 0) {
    checkOurs(folder);
    return {};
  }
  const others = candidates(folder);
  const account = others.find((one) => canReach(one, dirname(folder), program));
  if (!account) sayOnce(`Only root may enter ${projectFolder}, so the private services run as root.`);
  handOver(folder, account ?? { uid: 0, gid: 0 });
  return account ?? { asRoot: true, standIn: others.at(-1) };
}

let told = false;
function sayOnce(sentence) {
  if (!told) say(sentence);
  told = true;
}

function checkOurs(folder) {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new Problem(
      `${folder} belongs to another user. Start as the user that made it, or remove it to begin anew.`,
    );
  }
}

function candidates(folder) {
  const owners = [folder, projectFolder].map((path) => statSync(path)).filter(({ uid }) => uid !== 0);
  return [...owners.map(({ uid, gid }) => ({ uid, gid })), ...['mysql', 'nobody'].flatMap(accountNamed)];
}

function accountNamed(name) {
  const [uid, gid] = ['-u', '-g'].map((part) => spawnSync('id', [part, name], { encoding: 'utf8' }));
  return uid.status === 0 ? [{ uid: Number(uid.stdout), gid: Number(gid.stdout) }] : [];
}

function canReach({ uid, gid }, folder, program) {
  const { status } = spawnSync('sh', ['-c', 'cd "$0" && test -x "$1"', folder, program], {
    uid,
    gid,
    cwd: '/',
  });
  return status === 0;
}

function handOver(folder, { uid, gid }) {
  if (statSync(folder).uid === uid) return;
  const { status, stderr } = spawnSync('chown', ['-R', `${uid}:${gid}`, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Problem(`${folder} could not be given to the service's user: ${stderr}`);
}
