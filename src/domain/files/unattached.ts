import { type FindOptionsWhere, Like } from 'typeorm';
import { type File } from './entities.js';

export interface Uploader {
  type: 'User' | 'Patient' | 'ProviderUser';
  id: string;
}

/** What a person has sent and no verb has attached yet, or what all of the staff have. Pictures of people lie elsewhere. */
export const unattached = (uploader?: Uploader): FindOptionsWhere<File> => ({
  fileable_type: uploader?.type ?? 'User',
  file_path: Like('uploads/%'),
  ...(uploader ? { fileable_id: uploader.id } : {}),
});
