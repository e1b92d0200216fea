import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Vectors {
  encrypted: { key: string; plain: string; payload: string }[];
  passwords: { plain: string; hash: string }[];
  wrong_mac: string;
}

/** What Laravel and PHP made themselves. */
export const vectors = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'laravel-vectors.json'), 'utf8'),
) as Vectors;
