import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { tableVerb } from '../../core/verb.js';
import { UPLOAD_BYTES, UPLOAD_TYPES } from './store-upload.js';

export const AnnounceUpload = z.object({
  content_type: z.enum(UPLOAD_TYPES, `One of ${UPLOAD_TYPES.join(', ')}.`),
  size: z
    .int('The size in bytes.')
    .min(1, 'This file is empty.')
    .max(UPLOAD_BYTES, 'A file may have 20 MB at the most.')
    .meta({ example: 482133, description: 'In bytes, exactly.' }),
});

/** Allots the id of a file that somebody is about to send. There is no row until it has come and was looked into. */
export const announceUpload = tableVerb('announceUpload', 'app.files.upload', AnnounceUpload, () =>
  Promise.resolve({ id: uuidv7() }),
);
