import { fileTypeFromBuffer } from 'file-type';
import { v7 as uuidv7 } from 'uuid';
import { type Actor } from '../../core/actor.js';
import { Forbidden, Invalid } from '../../core/errors.js';
import { storage } from '../../core/storage.js';
import { transact } from '../../core/transact.js';
import { File } from './entities.js';

export const UPLOAD_BYTES = 20 * 1024 * 1024;
const TAKEN: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'application/pdf',
]);

export interface Upload {
  /** As the person's own machine calls it; shown, and never used as a path. */
  name: string;
  content: Buffer;
}

/**
 * Keeps a file that somebody of the staff sent, as what its content says that it is. Until a verb attaches it
 * to something it belongs to that person, and no one else can attach it.
 * @throws Invalid where it is too large, empty, or of another kind
 */
export async function storeUpload(actor: Actor, { name, content }: Upload): Promise<File> {
  if (actor.type !== 'User' || actor.id === null) throw new Forbidden();
  const uploader = actor.id;
  if (content.length === 0) throw new Invalid({ file: 'This file is empty.' });
  if (content.length > UPLOAD_BYTES) throw new Invalid({ file: 'A file may have 20 MB at the most.' });
  const kind = await fileTypeFromBuffer(content);
  if (!kind || !TAKEN.has(kind.mime))
    throw new Invalid({ file: 'This is neither a picture (JPEG, PNG, WebP, GIF) nor a PDF.' });
  const file_path = `uploads/${uuidv7()}.${kind.ext}`;
  await storage().put(file_path, content, kind.mime);
  return transact(actor, null, 'uploadFile', (work) =>
    work.create(File, {
      fileable_type: 'User',
      fileable_id: uploader,
      file_path,
      file_name: readable(name) || `file.${kind.ext}`,
      file_type: kind.mime,
      file_size: content.length,
    }),
  );
}

/** The last part, without what no screen shows. */
function readable(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').replace(/\p{C}/gu, '').trim().slice(-200);
}
