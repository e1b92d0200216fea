import { isUtf8 } from 'node:buffer';
import express, { type RequestHandler } from 'express';
import { isTooDeep } from '../core/shapes.js';
import { ApiError, InvalidRequest } from './problem.js';

const LARGEST = '256kb';

const parse = express.json({
  limit: LARGEST,
  strict: true,
  inflate: false,
  type: 'application/json',
  verify: (_request, _response, raw) => {
    if (!isUtf8(raw)) throw unreadable('This is not UTF-8.');
  },
});

/** JSON in UTF-8, an object, not nested beyond what anybody's data is. */
export const readJson: RequestHandler = (request, response, next) => {
  const { method } = request;
  const hasBody = request.headers['content-length'] !== '0' && request.headers['content-type'] !== undefined;
  if (method === 'GET' || method === 'DELETE' || !hasBody) {
    request.body = {};
    return next();
  }
  if (!request.is('application/json'))
    return next(new ApiError(415, 'unsupported_media_type', 'Send JSON: Content-Type: application/json.'));
  parse(request, response, (error?: unknown) => {
    if (error) return next(error);
    const body: unknown = request.body;
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      return next(unreadable('The body has to be a JSON object.'));
    if (isTooDeep(body)) return next(unreadable('This is nested too deeply.'));
    next();
  });
};

const unreadable = (sentence: string): InvalidRequest =>
  new InvalidRequest([{ pointer: '', detail: sentence }], sentence);
