import { hostname } from 'node:os';
import { log } from './log.js';
import { redis } from './redis.js';

/** What workers say of themselves, in Redis: who is alive, and when each rhythm last had its beat. */
const BEATS = 'hairline:beats';
const WORKERS = 'hairline:workers';
/** A worker that has said nothing for so long is gone. */
const SILENT_MS = 30_000;
/** What has not been heard of for so long belongs to a version of the program that is gone. */
const FORGOTTEN_MS = 7 * 24 * 60 * 60_000;

export interface Beat {
  name: string;
  every_ms: number;
  /** When the last beat ended, in whichever worker. */
  at: number;
  took_ms: number;
  /** Whether it did what it had to do. */
  well: boolean;
}

export interface LivingWorker {
  id: string;
  host: string;
  pid: number;
  since: number;
  heard: number;
}

export interface Pulse {
  beats: Beat[];
  workers: LivingWorker[];
}

/** A beat is noted where that is possible; the rhythm goes on without. */
export async function noteBeat(beat: Beat): Promise<void> {
  await quietly(async () => void (await redis().hset(BEATS, beat.name, JSON.stringify(beat))));
}

/** Says that this worker is alive, which has run since then. */
export async function sayAlive(since: number): Promise<void> {
  const worker: LivingWorker = {
    id: ownId(since),
    host: hostname(),
    pid: process.pid,
    since,
    heard: Date.now(),
  };
  await quietly(async () => void (await redis().hset(WORKERS, worker.id, JSON.stringify(worker))));
}

export async function sayGoodbye(since: number): Promise<void> {
  await quietly(async () => void (await redis().hdel(WORKERS, ownId(since))));
}

/** Who is alive and when what last happened; null while Redis is away. */
export async function readPulse(): Promise<Pulse | null> {
  try {
    const [beats, workers] = await Promise.all([
      entriesOf<Beat>(BEATS, ({ at }) => Date.now() - at > FORGOTTEN_MS),
      entriesOf<LivingWorker>(WORKERS, ({ heard }) => Date.now() - heard > SILENT_MS),
    ]);
    return {
      beats: beats.sort((a, b) => a.name.localeCompare(b.name)),
      workers: workers.sort((a, b) => a.since - b.since),
    };
  } catch {
    return null;
  }
}

const ownId = (since: number) => `${hostname()}:${process.pid}:${since}`;

async function entriesOf<T>(key: string, isOver: (entry: T) => boolean): Promise<T[]> {
  const found = Object.entries(await redis().hgetall(key)).map(
    ([field, value]) => [field, JSON.parse(value) as T] as const,
  );
  const over = found.filter(([, entry]) => isOver(entry)).map(([field]) => field);
  if (over.length > 0) await redis().hdel(key, ...over);
  return found.filter(([, entry]) => !isOver(entry)).map(([, entry]) => entry);
}

async function quietly(say: () => Promise<void>): Promise<void> {
  try {
    await say();
  } catch (error) {
    log().debug({ error: (error as Error).message }, 'nobody hears the pulse');
  }
}
