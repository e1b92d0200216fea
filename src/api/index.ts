import { type RequestHandler, Router } from 'express';
import { NotFound } from '../core/errors.js';
import { readJson } from './body.js';
import { docsRouter } from './docs.js';
import { type Endpoint } from './endpoint.js';
import { areas } from './areas.js';
import { sendSignedFile } from './files.js';
import { oauthRouter } from './oauth.js';
import { openApi } from './openapi.js';
import { ApiError, apiErrors } from './problem.js';
import { receiveUpload } from './receive-upload.js';
import { serve } from './serve.js';

export const endpoints: Endpoint[] = areas.flatMap((area) => area.endpoints);

/** Below /oauth, /api/docs and /api/v1. No cookie counts here, so no foreign page can do anything with one. */
export function apiRouter(): Router {
  const router = Router();
  router.use('/oauth', oauthRouter());
  router.use('/api/docs', docsRouter());
  router.use('/api/v1', version1());
  router.use('/api', (_request, _response) => {
    throw new NotFound('There is no such address.');
  });
  router.use('/api', apiErrors);
  return router;
}

function version1(): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const document = JSON.stringify(openApi(endpoints));
  router.get('/openapi.json', (_request, response) => response.type('json').send(document));
  router.get('/files/{*path}', sendSignedFile);
  router.put('/uploads/:id', receiveUpload);
  router.use(readJson);
  for (const endpoint of endpoints) {
    const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1');
    router[endpoint.method.toLowerCase() as 'get'](path, serve(endpoint));
  }
  for (const [path, methods] of methodsByPath()) router.all(path, notThisMethod(methods));
  router.use(() => {
    throw new NotFound('There is no such address.');
  });
  router.use(apiErrors);
  return router;
}

function methodsByPath(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path, method } of endpoints) {
    const route = path.replaceAll(/\{(\w+)\}/g, ':$1');
    found.set(route, [...(found.get(route) ?? []), method]);
  }
  return found;
}

const notThisMethod =
  (methods: string[]): RequestHandler =>
  (_request, response) => {
    response.set('Allow', methods.join(', '));
    throw new ApiError(405, 'method_not_allowed', `Only ${methods.join(' and ')} here.`);
  };
