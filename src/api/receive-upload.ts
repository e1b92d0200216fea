import { type Request, type RequestHandler } from 'express';
import { database } from '../core/database.js';
import { Invalid, NotFound } from '../core/errors.js';
import { storeUpload } from '../domain/files/store-upload.js';
import { audienceOf, findAppUser } from '../domain/auth/people.js';
import { count, type Limit } from './limits.js';
import { ApiError } from './problem.js';
import { readTicket, type Ticket } from './upload-address.js';

const LIMIT: Limit = { points: 60, seconds: 60 };

/** Takes the file of one address, as its content says that it is; a verb that is given its id attaches it. */
export const receiveUpload: RequestHandler = async (request, response) => {
  await count(response, 'PUT /uploads', `address:${request.ip}`, LIMIT);
  const { ticket, signature } = request.query;
  const announced = readTicket(String(request.params.id), ticket, signature);
  if (!announced)
    throw new NotFound('There is no such address for an upload, or it is over: ask for another.');
  const actor = await uploader(announced, String(request.id));
  // What is refused before it is read is not read to its end either.
  response.set('Connection', 'close');
  mustBeAnnounced(request, announced);
  const content = await readAll(request, announced.size);
  const { id, file_type, file_size } = await storeUpload(actor, { name: '', content }, announced);
  response.set('Cache-Control', 'no-store');
  response.status(201).json({ id, content_type: file_type, size: file_size });
};

/** @throws NotFound where they may not sign in any more */
async function uploader({ owner_type: type, owner_id }: Ticket, request_id: string) {
  const owner = await findAppUser(database().manager, audienceOf(type), { id: owner_id });
  if (!owner) throw new NotFound('There is no such address for an upload.');
  const { id, name, locale, time_zone, provider_id } = owner;
  const permissions = new Set<string>();
  return { type, id, name, permissions, door: 'api', request_id, locale, time_zone, provider_id } as const;
}

function mustBeAnnounced({ headers }: Request, { content_type, size }: Ticket): void {
  const [said] = (headers['content-type'] ?? '').split(';');
  if (said!.trim().toLowerCase() !== content_type || headers['content-encoding'] !== undefined)
    throw new ApiError(415, 'unsupported_media_type', `Send it as ${content_type}, as it was announced.`);
  const length = headers['content-length'];
  if (length !== undefined && Number(length) > size) throw tooLarge();
  if (length !== undefined && Number(length) !== size)
    throw new Invalid({ file: 'This file does not have the size that was announced.' });
}

/** In memory, and never more than was announced: what people send is nothing to lie about in a temporary folder. */
async function readAll(request: Request, size: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let read = 0;
  // The connection has to outlive a refusal, or nobody reads why.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    read += chunk.length;
    if (read > size) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = () => new ApiError(413, 'too_large', 'This file is larger than was announced.');
