import { Invalid } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { File, type FILEABLE_TYPES } from './entities.js';

/**
 * A file that whoever acts has uploaded and not used yet, locked. `field` names the input that holds its path.
 * @throws Invalid for any other path: nobody attaches what is not theirs
 */
export async function ownUpload(work: Work, file_path: string, field: string): Promise<File> {
  const found =
    work.actor.type === 'User' && work.actor.id !== null
      ? await work.findBy(File, { fileable_type: 'User', fileable_id: work.actor.id, file_path })
      : null;
  if (!found) throw new Invalid({ [field]: 'Please choose the file again.' });
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
