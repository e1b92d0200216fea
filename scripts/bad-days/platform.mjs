import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { withPrivateServices } from '../lib/environment.mjs';
import { projectFolder } from '../lib/files.mjs';
import { atEnd } from '../lib/lifetime.mjs';
import { lastLines, Problem, step } from '../lib/output.mjs';
import { freePort } from '../lib/ports.mjs';
import { identify, killProcess } from '../lib/processes.mjs';
import { capture } from '../lib/run.mjs';
import { answers } from '../lib/serve.mjs';
import { openServices, stopLeftovers } from '../lib/services.mjs';

const PATIENCE_MS = 300_000;
/** Few patients of the volume have an open quote. */
const VOLUME = 80;
const WEBHOOK_SECRET = 'whsec_of_bad_days';

/** A server, two workers, Redis and a database that may be killed, and a payment gateway that may not. */
export async function openPlatform(folder, programs, patients) {
  await stopLeftovers(folder);
  rmSync(folder, { recursive: true, force: true });
  const { settings, database, redis } = await openServices(folder, programs);
  const { startStandIn } = await import(join(projectFolder, 'dist/src/core/stripe/stand-in/server.js'));
  const standIn = await startStandIn({ webhookSecret: WEBHOOK_SECRET });
  atEnd(() => standIn.close());
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = {
    ...withPrivateServices(settings),
    PORT: String(port),
    NODE_ENV: 'production',
    LOG_LEVEL: 'fatal',
    // The load comes from one address.
    API_LIMIT_FACTOR: '100000',
    STORAGE_URL: join(folder, 'files'),
    MAIL_URL: join(folder, 'mail'),
    STRIPE_SECRET_KEY: 'sk_test_of_bad_days',
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
    STRIPE_API_BASE: standIn.url,
  };
  // The first start migrates and plants the demo; later ones are those of a server that somebody runs.
  const running = { ...environment, HAIRLINE_EMBEDDED: '0', HAIRLINE_CLOCK: '0' };
  const worker = { ...running, HAIRLINE_CLOCK: '1' };
  const victims = {
    database: new Service(database),
    redis: new Service(redis),
    server: new Program(['dist/src/main/server.js'], running, () => answers(`${url}/healthz`)),
    'worker 1': new Program(['dist/src/main/cli.js', 'worker'], worker),
    'worker 2': new Program(['dist/src/main/cli.js', 'worker'], worker),
  };
  await victims.database.start();
  await victims.redis.start();
  const first = new Program(['dist/src/main/server.js'], environment, () => answers(`${url}/healthz`));
  await step('Starting a back office with the demo', () => first.start());
  await step('Adding patients', () => addPatients(environment, patients * VOLUME));
  await first.kill();
  for (const name of ['server', 'worker 1', 'worker 2']) await victims[name].start();
  standIn.deliverTo(`${url}/webhooks/stripe`);
  return {
    folder,
    url,
    environment,
    standIn,
    victims,
    heal: async () => {
      for (const victim of Object.values(victims)) if (!victim.isUp) await victim.start();
    },
  };
}

async function addPatients(environment, count) {
  const command = [process.execPath, 'dist/src/main/cli.js', 'seed:volume', '--patients', String(count)];
  const { code, output } = await capture(command, { cwd: projectFolder, env: environment });
  if (code !== 0) throw new Problem(`The patients could not be made:\n${lastLines(output, 20)}`);
}

class Service {
  isUp = false;
  #launch;
  #running;

  constructor(launch) {
    this.#launch = launch;
  }

  async start() {
    this.#running = await this.#launch();
    this.isUp = true;
  }

  async kill() {
    this.isUp = false;
    await this.#running.kill();
  }
}

class Program {
  isUp = false;
  #args;
  #environment;
  #ready;
  #identity;

  /** @param ready resolves to whether it answers; one without is not waited for */
  constructor(args, environment, ready = null) {
    this.#args = args;
    this.#environment = environment;
    this.#ready = ready;
  }

  async start() {
    const child = spawn(process.execPath, this.#args, {
      cwd: projectFolder,
      env: this.#environment,
      stdio: 'ignore',
    });
    const identity = identify(child.pid);
    this.#identity = identity;
    this.isUp = true;
    atEnd(() => killProcess(identity));
    const deadline = Date.now() + PATIENCE_MS;
    while (this.#ready && !(await this.#ready())) {
      if (Date.now() > deadline) throw new Problem(`${this.#args[0]} did not start.`);
      // It gives up where the database is away, as a supervisor would start it again.
      if (child.exitCode !== null) return this.start();
      await delay(100);
    }
  }

  async kill() {
    this.isUp = false;
    await killProcess(this.#identity);
  }

  /** Whether it has ended by itself. */
  get hasEnded() {
    return this.isUp && identify(this.#identity.pid)?.born !== this.#identity.born;
  }
}
