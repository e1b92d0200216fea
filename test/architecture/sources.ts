import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

const NOT_OURS = new Set(['node_modules', 'dist', 'coverage']);

/** Files of the repository below these folders (or all), relative to its root, with an ending. */
export function files(endings: RegExp, ...below: string[]): string[] {
  return (below.length > 0 ? below : ['.'])
    .flatMap((start) => walk(start))
    .filter((file) => endings.test(file));
}

function walk(at: string): string[] {
  const found = statSync(path.join(ROOT, at), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [at] : [];
  return readdirSync(path.join(ROOT, at))
    .filter((name) => !name.startsWith('.') && !NOT_OURS.has(name))
    .sort()
    .flatMap((name) => walk(path.posix.join(at, name)));
}

export function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/g;

/** What a file imports or exports from elsewhere: packages as they are called, files from the root. */
export function importsOf(file: string): string[] {
  return [...read(file).matchAll(IMPORT)]
    .map(([, named, dynamic]) => named ?? dynamic ?? '')
    .map((name) => (name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name));
}

/** The text without comments, its lines kept. */
export function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}
