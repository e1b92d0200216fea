import { randomUUID } from 'node:crypto';
import { File } from '../../src/domain/files/entities.js';
import { make } from './world.js';

/** A file that a patient uploaded in the app and has not used yet. */
export function anUpload({ id }: { id: string }, values: Partial<File> = {}): Promise<File> {
  return make(File, {
    fileable_type: 'Patient',
    fileable_id: id,
    file_path: `uploads/${randomUUID()}.png`,
    file_name: 'photo.png',
    file_type: 'image/png',
    file_size: 1000,
    ...values,
  });
}
