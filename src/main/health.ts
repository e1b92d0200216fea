import { setTimeout } from 'node:timers/promises';
import { Router } from 'express';
import { database, query } from '../core/database.js';
import { RETRY_AFTER_SECONDS } from '../core/out-of-reach.js';
import { redis } from '../core/redis.js';

/** Whoever says nothing for so long is not there. */
const WITHIN_MS = 2_000;

/** /healthz: the process answers. /readyz: so do what it needs. */
export function health(): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const [isDatabase, isRedis] = await Promise.all([
      isThere(query(database(), 'SELECT 1')),
      isThere(redis().ping()),
    ]);
    if (!isDatabase) response.set('Retry-After', RETRY_AFTER_SECONDS);
    response
      .status(isDatabase ? 200 : 503)
      .json({ status: isDatabase ? 'ready' : 'not ready', database: isDatabase, redis: isRedis });
  });
  return router;
}

function isThere(answer: Promise<unknown>): Promise<boolean> {
  const answered = answer.then(
    () => true,
    () => false,
  );
  return Promise.race([answered, setTimeout(WITHIN_MS, false, { ref: false })]);
}
