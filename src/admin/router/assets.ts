import { readFileSync } from 'node:fs';
import path from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { stateAsset } from '../state.js';

/** dist/frontend, made by the build: files named by their content, and a manifest of their names. */
const FOLDER = path.join(import.meta.dirname, '../../../frontend');

export type Manifest = Record<string, string>;

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(path.join(FOLDER, 'manifest.json'), 'utf8')) as Manifest;
}

/** Prebuilt files, compressed beforehand, kept by browsers for ever: another content has another name. */
export function staticAssets(): Router {
  const router = Router();
  router.get('/frontend/assets/:file', precompressed);
  router.use(
    '/frontend/assets',
    express.static(path.join(FOLDER, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  return router;
}

const precompressed: RequestHandler = (request, response, next) => {
  const { file } = request.params as { file: string };
  const encoding = /\.(js|css|svg)$/.test(file) ? request.acceptsEncodings('br', 'gzip', 'identity') : false;
  response.set('Cross-Origin-Resource-Policy', 'same-origin');
  if (encoding !== 'br' && encoding !== 'gzip') return next();
  const type = file.endsWith('.css')
    ? 'text/css'
    : file.endsWith('.svg')
      ? 'image/svg+xml'
      : 'text/javascript';
  response.set({
    'Content-Encoding': encoding,
    'Content-Type': `${type}; charset=utf-8`,
    Vary: 'Accept-Encoding',
  });
  response.sendFile(
    `${file}.${encoding === 'br' ? 'br' : 'gz'}`,
    { root: path.join(FOLDER, 'assets'), immutable: true, maxAge: '1y' },
    (error) => {
      if (!error || response.headersSent) return;
      response.removeHeader('Content-Encoding');
      response.removeHeader('Content-Type');
      next();
    },
  );
};

/** What this person's browser must know of the tables; nobody else's session gets it. */
export const stateHandler: RequestHandler = (request, response) => {
  const asset = stateAsset(request.staff!.actor);
  if ((request.params as { file: string }).file !== `${asset.hash}.js`) {
    response.status(404).type('text').send('Not found');
    return;
  }
  const gzip = request.acceptsEncodings('gzip') === 'gzip';
  response.set({ 'Cache-Control': 'private, max-age=31536000, immutable', Vary: 'Accept-Encoding' });
  if (gzip) response.set('Content-Encoding', 'gzip');
  response.type('text/javascript').send(gzip ? asset.gzipped : asset.script);
};
