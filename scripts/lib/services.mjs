import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { startDatabase } from './database.mjs';
import { makeFolder, readJson, replaceFile } from './files.mjs';
import { freePort } from './ports.mjs';
import { startRedis } from './redis.mjs';
import { stopLeftover } from './service.mjs';

/** A private database and Redis below `folder`, stopped when the script ends; answers how to reach them. */
export async function startServices(folder, programs, options) {
  const { settings, database, redis } = await openServices(folder, programs, options);
  // The end undoes it in reverse: the database stops last.
  await database();
  await redis();
  return settings;
}

/** The same, each started when it is asked for, as often as it is. */
export async function openServices(folder, programs, { forTests = false } = {}) {
  makeFolder(folder);
  await stopLeftovers(folder);
  const kept = await keep(folder);
  const ofDatabase = { port: kept.databasePort, ...usersOf(kept), forTests };
  const ofRedis = { port: kept.redisPort, password: kept.redisPassword, forTests };
  const { engine } = programs.database;
  return {
    settings: settingsFrom(kept),
    database: () => startDatabase(join(folder, engine), programs.database, ofDatabase),
    redis: () => startRedis(join(folder, 'redis'), programs.redis, ofRedis),
  };
}

/** How the services that another process has started below `folder` are reached. */
export function keptSettings(folder) {
  return settingsFrom(readJson(join(folder, 'secrets.json')));
}

/** What an earlier start that was killed has left running below `folder`. */
export async function stopLeftovers(folder) {
  await stopLeftover(join(folder, 'app'), 'the app');
  await stopLeftover(join(folder, 'worker'), 'the worker');
  await stopLeftover(join(folder, 'redis'), 'Redis');
  await stopLeftover(join(folder, 'mariadb'), 'MariaDB');
  await stopLeftover(join(folder, 'mysql'), 'MySQL');
}

/** Made up once: the data needs the same keys and passwords tomorrow. Ports move when they are taken. */
async function keep(folder) {
  const path = join(folder, 'secrets.json');
  const secret = () => randomBytes(24).toString('hex');
  const fresh = {
    ownerPassword: secret(),
    appPassword: secret(),
    redisPassword: secret(),
    sessionSecret: secret(),
    gatewaySecret: `whsec_${secret()}`,
    appKey: `base64:${randomBytes(32).toString('base64')}`,
  };
  const kept = { ...fresh, ...readJson(path) };
  kept.databasePort = await freePort(kept.databasePort);
  kept.redisPort = await freePort(kept.redisPort);
  kept.gatewayPort = await freePort(kept.gatewayPort);
  replaceFile(path, `${JSON.stringify(kept, null, 2)}\n`);
  return kept;
}

function usersOf({ ownerPassword, appPassword }) {
  return {
    owner: { name: 'hairline_owner', password: ownerPassword },
    app: { name: 'hairline_app', password: appPassword },
  };
}

function settingsFrom(kept) {
  const { owner, app } = usersOf(kept);
  const database = ({ name, password }) =>
    `mysql://${name}:${password}@127.0.0.1:${kept.databasePort}/hairline`;
  return {
    DATABASE_URL: database(app),
    MIGRATION_DATABASE_URL: database(owner),
    REDIS_URL: `redis://:${kept.redisPassword}@127.0.0.1:${kept.redisPort}/0`,
    APP_KEY: process.env.APP_KEY ?? kept.appKey,
    SESSION_SECRET: process.env.SESSION_SECRET ?? kept.sessionSecret,
    ...gatewayFrom(kept),
  };
}

/** Without an account at the payment gateway, the server starts a stand-in for it, which workers find by these. */
function gatewayFrom({ gatewayPort, gatewaySecret }) {
  if (process.env.STRIPE_SECRET_KEY) return {};
  return {
    STRIPE_SECRET_KEY: 'sk_test_stand_in',
    STRIPE_WEBHOOK_SECRET: gatewaySecret,
    STRIPE_API_BASE: `http://127.0.0.1:${gatewayPort}`,
  };
}
