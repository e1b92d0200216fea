import { Invalid } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { File, type FILEABLE_TYPES } from './entities.js';
import { APP_UPLOADS } from './store-upload.js';

/**
 * A file that whoever acts has uploaded and not used yet, locked. `field` names the input that holds its path.
 * @throws Invalid for any other path: nobody attaches what is not theirs
 */
export async function ownUpload(work: Work, file_path: string, field: string): Promise<File> {
  return own(work, { file_path }, field);
}

/** The same by the upload's id, as the apps name it. */
export async function ownUploadById(work: Work, id: string, field: string): Promise<File> {
  return own(work, { id }, field);
}

async function own(work: Work, which: { id: string } | { file_path: string }, field: string): Promise<File> {
  const { type, id } = work.actor;
  const found =
    type === 'System' || id === null
      ? null
      : await work.findBy(File, { fileable_type: type, fileable_id: id, ...which });
  // What staff keep with a person is that person's too, and no upload of theirs.
  const isUpload = found && (type === 'User' || found.file_path.startsWith(APP_UPLOADS));
  if (!isUpload) throw new Invalid({ [field]: 'Please choose the file again.' });
  return found;
}

/** From now on the file belongs to this row, and can be attached to nothing else. */
export async function attachUpload(
  work: Work,
  file: File,
  to: { type: (typeof FILEABLE_TYPES)[number]; id: string },
): Promise<void> {
  await work.change(File, file, { fileable_type: to.type, fileable_id: to.id });
}
