import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import formidable, { errors } from 'formidable';
import { Invalid } from '../../core/errors.js';
import { isTooDeep } from '../../core/shapes.js';

const MAX_BYTES = 1024 * 1024;
const json = express.json({ limit: MAX_BYTES, type: 'application/json' });

/** Reads JSON, form and multipart fields into `request.fields`, within limits; only after sign-in. */
export const readBody: RequestHandler = (request: Request, response: Response, next: NextFunction) => {
  if (request.method !== 'POST') return next();
  if (request.is('application/json'))
    return json(request, response, (error?: unknown) => {
      if (error) return next(error);
      if (isTooDeep(request.body)) return next(new Invalid({ _: 'This is nested too deeply.' }));
      request.fields = asFields(request.body);
      next();
    });
  readForm(request).then(
    (fields) => {
      request.fields = asFields(fields);
      next();
    },
    (error: unknown) => next(error),
  );
};

/** Fields of an urlencoded or multipart form, each once; files have their own door. */
export async function readForm(request: Request): Promise<Record<string, string>> {
  if (!request.is('multipart/form-data') && !request.is('application/x-www-form-urlencoded')) return {};
  const form = formidable({
    maxFields: 1000,
    maxFieldsSize: MAX_BYTES,
    maxFiles: 0,
    maxFileSize: 1,
    allowEmptyFiles: true,
    minFileSize: 0,
  });
  try {
    const [fields] = await form.parse(request);
    return Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, values?.at(-1) ?? '']));
  } catch (error) {
    if (error instanceof errors.default) throw new Invalid({ _: 'The form could not be read.' });
    throw error;
  }
}

/** Without names such as `constructor`, which AdminJS looks up in an ordinary object and finds. */
function asFields(body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return {};
  return Object.fromEntries(Object.entries(body).filter(([name]) => !(name in Object.prototype)));
}
