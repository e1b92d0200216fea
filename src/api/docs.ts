import { createRequire } from 'node:module';
import path from 'node:path';
import { Router } from 'express';

const UI = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const FILES = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];

/** The document for people: nothing of it comes from another host. */
export function docsRouter(): Router {
  const router = Router({ strict: true });
  router.get('/', (request, response, next) => {
    if (!request.originalUrl.split('?')[0]!.endsWith('/')) return response.redirect(301, '/api/docs/');
    next();
  });
  router.get('/', (_request, response) => response.type('html').send(PAGE));
  router.get('/start.js', (_request, response) => response.type('js').send(START));
  for (const file of FILES)
    router.get(`/${file}`, (_request, response) => response.sendFile(path.join(UI, file), { maxAge: '1h' }));
  return router;
}

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Hairline API</title>
    <link rel="stylesheet" href="swagger-ui.css" />
    <link rel="icon" href="favicon-32x32.png" />
  </head>
  <body>
    <div id="document"></div>
    <script src="swagger-ui-bundle.js"></script>
    <script src="start.js"></script>
  </body>
</html>
`;

const START = `SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#document',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  persistAuthorization: false,
  validatorUrl: null,
});
`;
