import { randomBytes } from 'node:crypto';
import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import { pinoHttp } from 'pino-http';
import { v7 as uuidv7 } from 'uuid';
import { adminRouter } from '../admin/router/index.js';
import { apiRouter } from '../api/index.js';
import { widenLimits } from '../api/limits.js';
import { webhooks } from '../api/webhooks.js';
import { type Config } from '../core/config.js';
import { log } from '../core/log.js';
import { health } from './health.js';
import { measured, metrics } from './metrics.js';
import { sameOrigin } from './same-origin.js';

/** The table of contents: what is asked in which order. */
export function makeApp(config: Config): Express {
  widenLimits(config.API_LIMIT_FACTOR);
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  app.set('query parser', 'simple');
  app.use(named, logged(), headers(config));
  app.use(measured);
  app.use(health(), metrics());
  app.use('/webhooks', webhooks());
  app.use(apiRouter());
  app.use(sameOrigin(config.APP_URL));
  app.use(
    '/admin',
    adminRouter({ secret: config.SESSION_SECRET, secure: config.APP_URL?.startsWith('https://') ?? false }),
  );
  app.get('/', (_request, response) => response.redirect('/admin'));
  app.use((_request, response) => response.status(404).type('text').send('Not found'));
  return app;
}

const named: RequestHandler = (request, response, next) => {
  request.id = uuidv7();
  response.locals.nonce = randomBytes(16).toString('base64');
  response.set('X-Request-Id', request.id);
  next();
};

/** One line for each request, without its query: what people search for is personal. */
function logged(): RequestHandler {
  return pinoHttp({
    logger: log(),
    genReqId: (request) => (request as { id?: string }).id ?? '',
    autoLogging: { ignore: ({ url = '' }) => url.startsWith('/admin/frontend') || url === '/healthz' },
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        path: url.split('?')[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  }) as RequestHandler;
}

function headers(config: Config): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: [
          "'self'",
          (_request, response) =>
            `'nonce-${String((response as unknown as { locals: { nonce: string } }).locals.nonce)}'`,
        ],
        // Components style themselves while they run.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        upgradeInsecureRequests: config.APP_URL?.startsWith('https://') ? [] : null,
      },
    },
    strictTransportSecurity: config.APP_URL?.startsWith('https://') ?? false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
}
