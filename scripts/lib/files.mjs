import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
export const dataFolder = join(projectFolder, '.data');
export const scratchFolder = join(projectFolder, '.cache');

export function makeFolder(path, mode = 0o755) {
  if (existsSync(path)) return path;
  makeFolder(dirname(path));
  mkdirSync(path);
  // Whatever the umask: a service may have to pass through.
  chmodSync(path, mode);
  giveToOwner(path);
  return path;
}

/** By default for one user's eyes; a reader sees the old text or the new one, never half of it. */
export function replaceFile(path, text, mode = 0o600) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text, { mode });
  giveToOwner(draft);
  renameSync(draft, path);
}

export function readJson(path) {
  const text = readIfThere(path);
  return text === null ? null : JSON.parse(text);
}

export function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** What root makes belongs to whoever owns the folder around it, and who may well start without root next. */
function giveToOwner(path) {
  if (process.getuid() !== 0) return;
  const { uid, gid } = statSync(dirname(path));
  if (uid !== 0) chownSync(path, uid, gid);
}
