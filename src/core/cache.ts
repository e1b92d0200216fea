import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { log } from './log.js';
import { redis } from './redis.js';

/** What may be kept, and for how long. */
export interface Keepable {
  key: string;
  seconds: number;
  /** What it is made from: clearing any of these ends it. */
  of: readonly string[];
}

interface Kept {
  versions: string;
  value: unknown;
}

const PREFIX = 'hairline:cache:';
/** Longer than anything is kept, so that a value never outlives what it was made from. */
const VERSION_SECONDS = 7 * 24 * 60 * 60;
const LOADS_WITHIN_MS = 5000;
const WAITS_MS = 2000;
const LOOKS_EACH_MS = 20;
const RESTS_MS = 5000;

const RELEASE = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`;

/**
 * Values of JSON, loaded once over all processes and kept in Redis. Each stands with the versions of what it was made
 * from as they were before it was loaded, and is current while they are: a load that began before a change is never
 * taken for one after it. Where Redis is away everybody loads.
 */
export class Cache {
  #renewal: Promise<boolean> | undefined;
  #retry: NodeJS.Timeout | undefined;
  #restsUntil = 0;
  readonly #flights = new Map<string, Promise<unknown>>();

  /** After `connectRedis`: whatever could not be cleared while it was away is not trusted. */
  watch(): void {
    redis().on('ready', () => {
      this.#renewal = undefined;
      void this.#isSure();
    });
  }

  async get<T>(what: Keepable, load: () => Promise<T>): Promise<T> {
    const state = await this.#look(what);
    if (!state) return load();
    if (state.value !== undefined) return state.value as T;
    const flight = `${what.key} ${state.versions}`;
    const running = this.#flights.get(flight) ?? this.#obtain(what, state.versions, load);
    this.#flights.set(flight, running);
    return (await running.finally(() => this.#flights.delete(flight))) as T;
  }

  /** Ends every value that was made from one of these, for whoever reads after this. */
  async clear(of: readonly string[]): Promise<void> {
    if (of.length === 0) return;
    if (redis().status !== 'ready') return this.#doubt();
    const clearing = redis().pipeline();
    for (const name of of) clearing.set(versionOf(name), randomUUID(), 'EX', VERSION_SECONDS);
    const answers = await this.#attempt(() => clearing.exec());
    if (!answers || answers.some(([error]) => error)) this.#doubt();
  }

  /**
   * What was not cleared may still stand there: everything begins afresh before the cache is used again here, and soon
   * for the other processes, which know of nothing.
   */
  #doubt(): void {
    this.#renewal = undefined;
    this.#retry ??= setTimeout(() => {
      this.#retry = undefined;
      void this.#isSure();
    }, RESTS_MS).unref();
  }

  /** Whether everything that changed was cleared, or all that was kept before is over. */
  async #isSure(): Promise<boolean> {
    const renewal = (this.#renewal ??= this.#renew());
    const done = await renewal;
    if (!done && this.#renewal === renewal) this.#doubt();
    return done;
  }

  /** The versions now, and the value where it is current. Null where the cache cannot be used. */
  async #look({ key, of }: Keepable): Promise<{ versions: string; value: unknown } | null> {
    if (redis().status !== 'ready' || Date.now() < this.#restsUntil) return null;
    if (!(await this.#isSure())) return null;
    const names = [EPOCH, ...of.map(versionOf)];
    const found = await this.#attempt(() => redis().mget(PREFIX + key, ...names));
    if (!found) return null;
    const [text, ...known] = found;
    const versions = known.includes(null) ? await this.#begin(names) : known.join(' ');
    return versions === null ? null : { versions, value: currentOf(text, versions) };
  }

  async #renew(): Promise<boolean> {
    return (await this.#attempt(() => redis().set(EPOCH, randomUUID(), 'EX', VERSION_SECONDS))) === 'OK';
  }

  /** Versions of what nobody has asked for yet, or of what Redis has forgotten: never one that there was before. */
  #begin(names: readonly string[]): Promise<string | null> {
    return this.#attempt(async () => {
      const pipeline = redis().pipeline();
      for (const name of names) pipeline.set(name, randomUUID(), 'EX', VERSION_SECONDS, 'NX');
      await pipeline.exec();
      const known = await redis().mget(...names);
      return known.includes(null) ? null : known.join(' ');
    });
  }

  /** Loads and keeps it, or waits for whoever does; who has waited long enough loads without keeping it. */
  async #obtain<T>(what: Keepable, versions: string, load: () => Promise<T>): Promise<unknown> {
    const lock = `${PREFIX}lock:${what.key}:${createHash('sha256').update(versions).digest('hex')}`;
    const token = randomUUID();
    const locked = await this.#attempt(() => redis().set(lock, token, 'PX', LOADS_WITHIN_MS, 'NX'));
    if (locked !== 'OK') return (await this.#waitFor(what, versions)) ?? load();
    try {
      const earlier = await this.#read(what, versions);
      if (earlier !== undefined) return earlier;
      const kept = JSON.stringify({ versions, value: await load() } satisfies Kept);
      await this.#attempt(() => redis().set(PREFIX + what.key, kept, 'EX', what.seconds));
      return currentOf(kept, versions);
    } finally {
      await this.#attempt(() => redis().eval(RELEASE, 1, lock, token));
    }
  }

  async #waitFor(what: Keepable, versions: string): Promise<unknown> {
    const until = Date.now() + WAITS_MS;
    while (Date.now() < until && Date.now() >= this.#restsUntil) {
      const value = await this.#read(what, versions);
      if (value !== undefined) return value;
      await sleep(LOOKS_EACH_MS);
    }
    return undefined;
  }

  async #read({ key }: Keepable, versions: string): Promise<unknown> {
    return currentOf(await this.#attempt(() => redis().get(PREFIX + key)), versions);
  }

  /** Null where Redis does not answer: it is left alone for a moment then, so that not everybody waits for it. */
  async #attempt<T>(ask: () => Promise<T>): Promise<T | null> {
    try {
      return await ask();
    } catch (error) {
      this.#restsUntil = Date.now() + RESTS_MS;
      log().warn({ error: (error as Error).message }, 'the cache rests');
      return null;
    }
  }
}

/** This process's. */
export const cache = new Cache();

const versionOf = (name: string): string => `${PREFIX}version:${name}`;
const EPOCH = versionOf('everything');

/** Undefined for a value of other versions; JSON has none such. */
function currentOf(text: string | null | undefined, versions: string): unknown {
  const kept = text ? (JSON.parse(text) as Kept) : null;
  return kept?.versions === versions ? kept.value : undefined;
}
