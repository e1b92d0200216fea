import { fileTypeFromBuffer } from 'file-type';
import { v7 as uuidv7 } from 'uuid';
import { type Actor } from '../../core/actor.js';
import { Forbidden, Invalid, Refusal } from '../../core/errors.js';
import { storage } from '../../core/storage.js';
import { transact } from '../../core/transact.js';
import { type Work } from '../../core/work.js';
import { User } from '../people/entities.js';
import { File } from './entities.js';
import { unattached } from './unattached.js';

export const UPLOAD_BYTES = 20 * 1024 * 1024;
const WAITING_FILES = 100;
const WAITING_BYTES = 500 * 1024 * 1024;
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
  try {
    return await transact(actor, null, 'uploadFile', async (work) => {
      await refuseHoards(work, uploader, content.length);
      return work.create(File, {
        fileable_type: 'User',
        fileable_id: uploader,
        file_path,
        file_name: readable(name) || `file.${kind.ext}`,
        file_type: kind.mime,
        file_size: content.length,
      });
    });
  } catch (error) {
    await storage().remove(file_path);
    throw error;
  }
}

/** What a person sends and never uses goes by itself after a day; until then it is not without limit. */
async function refuseHoards(work: Work, uploader: string, more: number): Promise<void> {
  // Locked first, so that uploads of one person follow one another.
  await work.find(User, uploader);
  const waiting = await work.list(File, unattached(uploader));
  const bytes = waiting.reduce((total, { file_size }) => total + file_size, more);
  if (waiting.length >= WAITING_FILES || bytes > WAITING_BYTES)
    throw new Refusal(
      `${waiting.length} files of yours belong to nothing yet: use them first, or wait until they are removed, a day after they were sent.`,
    );
}

/** The last part, without what no screen shows. */
function readable(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').replace(/\p{C}/gu, '').trim().slice(-200);
}
