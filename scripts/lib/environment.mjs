import { join } from 'node:path';
import { projectFolder, readIfThere } from './files.mjs';
import { Problem } from './output.mjs';

/** Everything that the program reads from its environment. */
const names = [
  'API_LIMIT_FACTOR',
  'APP_KEY',
  'APP_PREVIOUS_KEYS',
  'APP_URL',
  'CLINIC_APP_URL',
  'DATABASE_REPLICA_URL',
  'DATABASE_SILENCE_SECONDS',
  'DATABASE_URL',
  'HAIRLINE_CLOCK',
  'HAIRLINE_EMBEDDED',
  'LOG_LEVEL',
  'MAIL_FROM',
  'MAIL_URL',
  'MIGRATION_DATABASE_URL',
  'PATIENT_APP_URL',
  'PORT',
  'REDIS_URL',
  'SESSION_SECRET',
  'STORAGE_URL',
  'STRIPE_API_BASE',
  'STRIPE_SECRET_KEY',
  'STRIPE_WEBHOOK_SECRET',
];

/** Reads .env, where the shell says nothing else. A name without a value is no setting. */
export function loadEnvironment() {
  if (readIfThere(join(projectFolder, '.env')) !== null) process.loadEnvFile(join(projectFolder, '.env'));
  for (const name of names) if (process.env[name]?.trim() === '') delete process.env[name];
  // Only these scripts know whether the services are private.
  delete process.env.HAIRLINE_EMBEDDED;
}

/** Takes away what a shell has set, so that no test ever meets a real database or account. */
export function clearEnvironment() {
  for (const name of names) delete process.env[name];
}

/** Whether the database and Redis are somebody else's, or private ones below .data. */
export function usesExternalServices() {
  const [database, redis] = ['DATABASE_URL', 'REDIS_URL'].map((name) => name in process.env);
  if (database === redis) return database;
  const [there, missing] = database ? ['DATABASE_URL', 'REDIS_URL'] : ['REDIS_URL', 'DATABASE_URL'];
  throw new Problem(
    `${there} is set and ${missing} is not. Set both to use your own servers, or neither for private ones.`,
  );
}

export function withPrivateServices(settings) {
  const replicaOfAnother = { DATABASE_REPLICA_URL: undefined };
  return { ...process.env, ...replicaOfAnother, ...settings, HAIRLINE_EMBEDDED: '1' };
}
