import { type FindOptionsWhere, Like } from 'typeorm';
import { type File } from './entities.js';

/** What staff have sent and no verb has attached yet: of one person, or of all. Pictures of a person lie elsewhere. */
export const unattached = (uploader?: string): FindOptionsWhere<File> => ({
  fileable_type: 'User',
  file_path: Like('uploads/%'),
  ...(uploader === undefined ? {} : { fileable_id: uploader }),
});
