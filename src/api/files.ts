import { type RequestHandler } from 'express';
import { pipeline } from 'node:stream/promises';
import mime from 'mime';
import { NotFound } from '../core/errors.js';
import { storage } from '../core/storage.js';
import { isAddressOpen, pathsOf } from './file-address.js';

/** A picture or document by an address that an answer held; it is never run, whatever it holds. */
export const sendSignedFile: RequestHandler = async (request, response) => {
  const given = ([] as string[]).concat(request.params.path as unknown as string[]).join('/');
  const { expires, signature } = request.query as Record<string, unknown>;
  const filePath = pathsOf(given).find((path) => isAddressOpen(path, String(expires), String(signature)));
  const file = filePath === undefined ? null : await storage().get(filePath);
  if (filePath === undefined || !file)
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
