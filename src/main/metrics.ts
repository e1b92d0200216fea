import { type RequestHandler, Router } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { database, query } from '../core/database.js';

const registry = new Registry();
collectDefaultMetrics({ register: registry });

const duration = new Histogram({
  name: 'hairline_http_request_seconds',
  help: 'Time to answer, by door, method and status; never by path, for paths carry ids.',
  labelNames: ['door', 'method', 'status'],
  buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [registry],
});

new Gauge({
  name: 'hairline_outbox_owed',
  help: 'Messages that were committed and are due, but not done.',
  registers: [registry],
  async collect() {
    this.set(
      await one(
        'SELECT COUNT(*) AS n FROM outbox_messages WHERE done_at IS NULL AND available_at <= UTC_TIMESTAMP()',
      ),
    );
  },
});

new Gauge({
  name: 'hairline_failed_jobs',
  help: 'Jobs that have failed for good and wait for somebody.',
  registers: [registry],
  async collect() {
    this.set(await one('SELECT COUNT(*) AS n FROM failed_jobs'));
  },
});

/** Measures every request. */
export const measured: RequestHandler = (request, response, next) => {
  const stop = duration.startTimer();
  response.on('finish', () => {
    const door = request.path.split('/')[1] ?? '';
    const known = ['admin', 'api', 'oauth', 'webhooks'].includes(door) ? door : 'other';
    stop({ door: known, method: request.method, status: String(response.statusCode) });
  });
  next();
};

/** /metrics in Prometheus's format. It holds no personal value; keep it inside your network all the same. */
export function metrics(): Router {
  const router = Router();
  router.get('/metrics', async (_request, response) => {
    response.set('Content-Type', registry.contentType).send(await registry.metrics());
  });
  return router;
}

async function one(sql: string): Promise<number> {
  const [row] = await query<{ n: string | number }>(database(), sql);
  return Number(row?.n ?? 0);
}
