import { In } from 'typeorm';
import { z } from 'zod';
import { Invalid } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { File } from './entities.js';

/** An upload of one's own, by its id. */
export const fileId = () => z.uuid('The id of a file that you uploaded.');

export const PICTURES = /^image\//;
export const PICTURES_AND_PDF = /^(image\/|application\/pdf$)/;
export const SCANS = /^(image|model)\//;

/**
 * Files that whoever acts uploaded in an app and has not used yet, locked, in the order of the ids; `field` names the
 * input that holds them.
 * @throws Invalid for any other id: nobody attaches what is not theirs
 */
export async function ownFiles(
  work: Work,
  ids: readonly string[],
  field: string,
  kinds = PICTURES_AND_PDF,
): Promise<File[]> {
  const { type, id: fileable_id } = work.actor;
  if (ids.length === 0) return [];
  const found =
    fileable_id === null || type === 'System'
      ? []
      : await work.list(File, { id: In([...ids]), fileable_type: type, fileable_id });
  const files = ids.flatMap((id) => found.filter((file) => file.id === id));
  if (files.length < ids.length || new Set(ids).size < ids.length)
    throw new Invalid({ [field]: 'Upload a file of your own first, and use it once.' });
  if (files.some(({ file_type }) => !kinds.test(file_type)))
    throw new Invalid({ [field]: 'This kind of file is not taken here.' });
  return files;
}

/** One of them, or none. */
export async function ownFile(
  work: Work,
  id: string | undefined,
  field: string,
  kinds = PICTURES_AND_PDF,
): Promise<File | null> {
  return id === undefined ? null : (await ownFiles(work, [id], field, kinds))[0]!;
}
