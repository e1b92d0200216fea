import { type RequestHandler } from 'express';
import { pipeline } from 'node:stream/promises';
import mime from 'mime';
import { NotFound } from '../core/errors.js';
import { storage } from '../core/storage.js';
import { isAddressOpen } from './file-address.js';

/** A picture or document by an address that an answer held; it is never run, whatever it holds. */
export const sendSignedFile: RequestHandler = async (request, response) => {
  const filePath = ([] as string[]).concat(request.params.path as unknown as string[]).join('/');
  const { expires, signature } = request.query as Record<string, unknown>;
  const isOpen = isAddressOpen(filePath, String(expires), String(signature));
  const file = isOpen ? await storage().get(filePath) : null;
  if (!file)
    throw new NotFound('There is no such file, or this address is over: read again where it came from.');
  response.set({
    'Content-Type': mime.getType(filePath) ?? 'application/octet-stream',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, max-age=3600',
    ...(file.size === null ? {} : { 'Content-Length': String(file.size) }),
  });
  await pipeline(file.stream, response);
};
