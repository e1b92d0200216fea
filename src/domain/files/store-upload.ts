import { fileTypeFromBuffer } from 'file-type';
import { v7 as uuidv7 } from 'uuid';
import { type Actor } from '../../core/actor.js';
import { AlreadySo, Forbidden, Invalid, Refusal } from '../../core/errors.js';
import { storage } from '../../core/storage.js';
import { type EntityClass } from '../../core/facts.js';
import { transact } from '../../core/transact.js';
import { type Work } from '../../core/work.js';
import { Patient, User } from '../people/entities.js';
import { ProviderUser } from '../providers/entities.js';
import { File } from './entities.js';
import { type Uploader, unattached } from './unattached.js';

export const UPLOAD_BYTES = 20 * 1024 * 1024;
const WAITING_FILES = 100;
const WAITING_BYTES = 500 * 1024 * 1024;
export const UPLOAD_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'application/pdf',
] as const;
/** Where what patients and clinics' people send is kept. */
export const APP_UPLOADS = 'uploads/app/';

const TAKEN: ReadonlySet<string> = new Set(UPLOAD_TYPES);

export interface Upload {
  /** As the person's own machine calls it; shown, and never used as a path. */
  name: string;
  content: Buffer;
}

/** What was said of a file before it was sent. */
export interface Announced {
  /** Of the upload; used once. */
  id: string;
  content_type: string;
  /** In bytes. */
  size: number;
}

/**
 * Keeps a file that somebody sent, as what its content says that it is. Until a verb attaches it to something it
 * belongs to that person, and no one else can attach it.
 * @throws Invalid where it is too large, empty, of another kind, or not what was announced
 */
export async function storeUpload(
  actor: Actor,
  { name, content }: Upload,
  announced?: Announced,
): Promise<File> {
  const { type, id: uploader } = actor;
  if (type === 'System' || uploader === null) throw new Forbidden();
  if (content.length === 0) throw new Invalid({ file: 'This file is empty.' });
  if (content.length > UPLOAD_BYTES) throw new Invalid({ file: 'A file may have 20 MB at the most.' });
  const kind = await fileTypeFromBuffer(content);
  if (!kind || !TAKEN.has(kind.mime))
    throw new Invalid({ file: 'This is neither a picture (JPEG, PNG, WebP, GIF) nor a PDF.' });
  if (announced && announced.size !== content.length)
    throw new Invalid({ file: 'This file does not have the size that was announced.' });
  if (announced && announced.content_type !== kind.mime)
    throw new Invalid({ file: 'This file is of another kind than was announced.' });
  // A path of its own for each attempt: whoever comes second overwrites nothing.
  const file_path = `${type === 'User' ? 'uploads/' : APP_UPLOADS}${uuidv7()}.${kind.ext}`;
  await storage().put(file_path, content, kind.mime);
  const values = {
    fileable_type: type,
    fileable_id: uploader,
    file_path,
    file_name: readable(name) || `file.${kind.ext}`,
    file_type: kind.mime,
    file_size: content.length,
  };
  try {
    return await transact(actor, null, 'uploadFile', async (work) => {
      await refuseHoards(work, { type, id: uploader }, content.length);
      if (!announced) return work.create(File, values);
      if (await work.findBy(File, { id: announced.id })) throw new AlreadySo('This upload is done already.');
      return work.create(File, { ...values, id: announced.id });
    });
  } catch (error) {
    await storage().remove(file_path);
    throw error;
  }
}

const PEOPLE: Record<Uploader['type'], EntityClass<{ id: string }>> = { User, Patient, ProviderUser };

/** What a person sends and never uses is not without limit; what staff send goes by itself after a day. */
async function refuseHoards(work: Work, uploader: Uploader, more: number): Promise<void> {
  // Locked first, so that uploads of one person follow one another.
  await work.find(PEOPLE[uploader.type], uploader.id);
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
