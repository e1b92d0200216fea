import path from 'node:path';
import { type Queue } from 'bull';
import { makeOrm } from '../../ormconfig.js';
import { type Config } from '../core/config.js';
import { useKeys } from '../core/crypto.js';
import { useDatabase } from '../core/database.js';
import { setLogLevel } from '../core/log.js';
import { useMail } from '../core/mail.js';
import { connectQueue, disconnectQueue } from '../core/queue.js';
import { useStorage } from '../core/storage.js';
import { connectBroadcast, disconnectBroadcast } from '../core/broadcast.js';
import { cache } from '../core/cache.js';
import { connectRedis, disconnectRedis } from '../core/redis.js';
import { noGateway, type PaymentGateway, useGateway } from '../core/stripe/gateway.js';
import { watchCallers } from '../domain/auth/caller-cache.js';
import { watchPublicCaches } from '../domain/catalogue/public-caches.js';

/** Connects core to the outside, for the server, the worker and the command line. @returns how to end it */
export async function boot(config: Config): Promise<{ queue: Queue; shutdown: () => Promise<void> }> {
  setLogLevel(config.LOG_LEVEL);
  useKeys(config.APP_KEY, config.APP_PREVIOUS_KEYS);
  const orm = await makeOrm(config.DATABASE_URL, { silence_ms: config.DATABASE_SILENCE_SECONDS * 1000 });
  await orm.initialize();
  useDatabase(orm);
  connectRedis(config.REDIS_URL);
  cache.watch();
  watchCallers();
  watchPublicCaches();
  connectBroadcast(config.REDIS_URL);
  const queue = connectQueue(config.REDIS_URL);
  useStorage(config.STORAGE_URL ?? path.resolve('.data/files'));
  useMail(config.MAIL_URL ?? path.resolve('.data/mail'), {
    office: config.APP_URL ?? `http://localhost:${config.PORT}`,
    patients: config.PATIENT_APP_URL,
    clinics: config.CLINIC_APP_URL,
    from: config.MAIL_FROM,
  });
  useGateway(await gatewayOf(config));
  return {
    queue,
    async shutdown() {
      disconnectBroadcast();
      await disconnectQueue();
      await disconnectRedis();
      await orm.destroy();
    },
  };
}

async function gatewayOf(config: Config): Promise<PaymentGateway> {
  const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_API_BASE } = config;
  if (!STRIPE_SECRET_KEY || !STRIPE_WEBHOOK_SECRET) return noGateway;
  // Four hundred modules, which nobody without a key needs.
  const { StripeGateway } = await import('../core/stripe/stripe-gateway.js');
  return new StripeGateway({
    secretKey: STRIPE_SECRET_KEY,
    webhookSecret: STRIPE_WEBHOOK_SECRET,
    apiBase: STRIPE_API_BASE,
  });
}
