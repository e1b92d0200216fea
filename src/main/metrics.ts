import { type RequestHandler, Router } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { database } from '../core/database.js';
import { readPulse } from '../core/pulse.js';
import { jobFigures } from '../domain/failed-jobs/figures.js';

const registry = new Registry();
collectDefaultMetrics({ register: registry });

const duration = new Histogram({
  name: 'hairline_http_request_seconds',
  help: 'Time to answer, by door, method and status; never by path, for paths carry ids.',
  labelNames: ['door', 'method', 'status'],
  buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [registry],
});

const owed = new Gauge({
  name: 'hairline_outbox_owed',
  help: 'Messages that were committed and are due, but not done, by job.',
  labelNames: ['job'],
  registers: [registry],
});
const oldest = new Gauge({
  name: 'hairline_outbox_oldest_seconds',
  help: 'For how long the oldest message that is due has waited, by job.',
  labelNames: ['job'],
  registers: [registry],
});
const failed = new Gauge({
  name: 'hairline_failed_jobs',
  help: 'Jobs that have failed for good and wait for somebody, by job.',
  labelNames: ['job'],
  registers: [registry],
});
const workers = new Gauge({
  name: 'hairline_workers',
  help: 'Workers that have been heard of within half a minute; missing while Redis is away.',
  labelNames: [],
  registers: [registry],
});
const silence = new Gauge({
  name: 'hairline_rhythm_silent_seconds',
  help: 'Since the last beat of a rhythm in any worker; missing while Redis is away.',
  labelNames: ['rhythm'],
  registers: [registry],
});

async function measureJobs(): Promise<void> {
  const [jobs, pulse] = await Promise.all([jobFigures(database().manager), readPulse()]);
  for (const gauge of [owed, oldest, failed, workers, silence]) gauge.reset();
  for (const { name: job, waiting, oldest_ms, failed: lost } of jobs) {
    owed.set({ job }, waiting);
    oldest.set({ job }, (oldest_ms ?? 0) / 1000);
    failed.set({ job }, lost);
  }
  if (!pulse) return void workers.remove();
  workers.set(pulse.workers.length);
  for (const { name: rhythm, at } of pulse.beats) silence.set({ rhythm }, (Date.now() - at) / 1000);
}

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
    await measureJobs();
    response.set('Content-Type', registry.contentType).send(await registry.metrics());
  });
  return router;
}
