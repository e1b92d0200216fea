import { database, query } from '../src/core/database.js';
import { allTables } from '../src/core/facts.js';
import { storage } from '../src/core/storage.js';
import { model } from './support/model.js';
import { picture } from './support/picture.js';
import { scanPicture } from './support/scan-picture.js';

const AT_ONCE = 50;

/** Says that every picture is there, so that a later start does not look for them in big tables. */
const DONE = 'demo/pictures-are-planted.png';

/** Puts a made-up picture or model wherever the demo names one that is not in the storage. @returns how many */
export async function plantPictures(): Promise<number> {
  if (await isThere(DONE)) return 0;
  const paths = [...new Set((await Promise.all(fileColumns().map(pathsIn))).flat())].filter((path) =>
    /\.(png|glb)$/.test(path),
  );
  let planted = 0;
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const batch = paths.slice(at, at + AT_ONCE);
    planted += (await Promise.all(batch.map(plant))).filter(Boolean).length;
  }
  await plant(DONE);
  return planted;
}

interface FileColumn {
  table: string;
  column: string;
  /** A JSON list of paths, else one path. */
  isList: boolean;
}

function fileColumns(): FileColumn[] {
  return allTables().flatMap(({ table, columns }) =>
    [...columns.values()]
      .filter(({ kind, shape }) => kind === 'file' || shape === 'paths')
      .map(({ column, shape }) => ({ table, column, isList: shape === 'paths' })),
  );
}

async function pathsIn({ table, column, isList }: FileColumn): Promise<string[]> {
  const rows = await query<{ value: string }>(
    database(),
    `SELECT DISTINCT \`${column}\` AS value FROM \`${table}\` WHERE \`${column}\` IS NOT NULL`,
  );
  return rows.flatMap(({ value }) => (isList ? (JSON.parse(value) as string[]) : value));
}

async function isThere(path: string): Promise<boolean> {
  const found = await storage().get(path);
  found?.stream.destroy();
  return found !== null;
}

async function plant(path: string): Promise<boolean> {
  if (await isThere(path)) return false;
  if (path.endsWith('.glb')) await storage().put(path, model(), 'model/gltf-binary');
  else await storage().put(path, scanPicture(path) ?? picture(path), 'image/png');
  return true;
}
