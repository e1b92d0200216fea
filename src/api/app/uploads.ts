import { z } from 'zod';
import { announceUpload, type AnnounceUpload } from '../../domain/files/announce-upload.js';
import { type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { moment, uuid } from '../shape.js';
import { uploadAddress } from '../upload-address.js';

const Announced = z
  .strictObject({
    id: uuid.meta({ description: 'Names the file where it is attached.' }),
    upload_url: z.string().meta({ example: '/api/v1/uploads/…', format: 'uri-reference' }),
    headers: z.strictObject({ 'Content-Type': z.string().meta({ example: 'image/jpeg' }) }),
    expires_at: moment,
  })
  .meta({ id: 'Upload' });

function addressOf({ caller, params, body }: SignedCall<object, z.output<typeof AnnounceUpload>>) {
  const id = params.id!;
  const { content_type, size } = body;
  const { upload_url, expires_at } = uploadAddress({
    id,
    owner_type: caller.type,
    owner_id: caller.id,
    content_type,
    size,
  });
  return Promise.resolve({ id, upload_url, headers: { 'Content-Type': content_type }, expires_at });
}

export const uploads = new Area('Uploads', 'app').post('/uploads', {
  summary: 'Ask where to send a file',
  description:
    'Then PUT its bytes to `upload_url` with these headers, once, before `expires_at`. What it is is told by its content; what is neither a picture nor a PDF, or not what was announced, is refused. The file is yours until something attaches it by its id.',
  verb: announceUpload,
  answer: Announced,
  read: addressOf,
  limit: { points: 60, seconds: 60 },
});
