import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where servers live that are not on everybody's PATH. */
const places = [
  '/usr/sbin',
  '/usr/local/sbin',
  '/usr/libexec',
  '/usr/local/mysql/bin',
  ...['/opt/homebrew', '/usr/local', '/home/linuxbrew/.linuxbrew'].flatMap((prefix) =>
    ['bin', 'opt/mariadb/bin', 'opt/mysql/bin', 'opt/redis/bin'].map((folder) => join(prefix, folder)),
  ),
];

/** The first program of these names that can be run, or null. */
export function find(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...places];
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isProgram) ?? null;
}

export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or in a folder that this user may not enter: either way it is no program for us.
    return false;
  }
}
