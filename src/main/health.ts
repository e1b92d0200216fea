import { Router } from 'express';
import { database, query } from '../core/database.js';
import { RETRY_AFTER_SECONDS } from '../core/out-of-reach.js';
import { redis } from '../core/redis.js';

/** /healthz: the process answers. /readyz: so do what it needs. */
export function health(): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const [db, cache] = await Promise.allSettled([query(database(), 'SELECT 1'), redis().ping()]);
    const state = { database: db.status === 'fulfilled', redis: cache.status === 'fulfilled' };
    const ready = state.database;
    if (!ready) response.set('Retry-After', RETRY_AFTER_SECONDS);
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready', ...state });
  });
  return router;
}
