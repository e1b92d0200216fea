import { type Request, type Response } from 'express';
import mime from 'mime';
import { Forbidden, NotFound } from '../../core/errors.js';
import { storage } from '../../core/storage.js';
import { mayRead, visibleColumns } from '../access.js';
import { rowById } from '../read/rows.js';
import { definitionOf } from '../registry.js';

/** Shown in the page; everything else is a download, for a browser runs what it is shown. */
const SHOWN = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'application/pdf']);

/** The file that a record's column points to, for who may read that record and column; never a path by itself. */
export async function sendFile(request: Request, response: Response): Promise<void> {
  const { resourceId = '', recordId = '', column = '' } = request.params as Record<string, string>;
  const filePath = await pathIn(request, resourceId, recordId, column);
  const file = await storage().get(filePath);
  if (!file) throw new NotFound('The file is not in the storage.');
  const type = mime.getType(filePath) ?? 'application/octet-stream';
  response.set({
    'Content-Type': type,
    'Content-Disposition': SHOWN.has(type) ? 'inline' : 'attachment',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'private, max-age=300',
    ...(file.size === null ? {} : { 'Content-Length': String(file.size) }),
  });
  file.stream.on('error', () => response.destroy()).pipe(response);
}

async function pathIn(request: Request, table: string, id: string, column: string): Promise<string> {
  const { actor } = request.staff!;
  const definition = definitionOf(table);
  if (!mayRead(definition, actor)) throw new Forbidden();
  const facts = visibleColumns(definition, actor).find((known) => known.column === column);
  if (facts?.kind !== 'file' && facts?.shape !== 'paths') throw new NotFound('There is no such file.');
  const value = (await rowById(definition, actor, id))?.[column];
  const index = Number(request.query.at ?? 0);
  const filePath = Array.isArray(value) ? (value as unknown[])[index] : value;
  if (typeof filePath !== 'string') throw new NotFound('There is no such file.');
  return filePath;
}
