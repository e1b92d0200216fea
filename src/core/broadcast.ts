import { Redis } from 'ioredis';
import { log } from './log.js';
import { redis } from './redis.js';

type Listener = (message: unknown) => void;

const PREFIX = 'hairline:broadcast:';
const listeners = new Map<string, Listener[]>();
let hearing: Redis | undefined;
let isListening = false;

/** Hears what other processes publish. Until it is connected, and while Redis is away, `isHeard` is false. */
export function connectBroadcast(redisUrl: string): void {
  const client = new Redis(redisUrl, {
    connectionName: 'hairline-broadcast',
    maxRetriesPerRequest: null,
    autoResubscribe: false,
  });
  hearing = client;
  client.on('error', (error) => log().warn({ error: error.message }, 'broadcasts are not heard'));
  client.on('ready', () => void listen(client));
  client.on('close', () => {
    isListening = false;
  });
  client.on('message', (channel: string, message: string) => {
    for (const listener of listeners.get(channel.slice(PREFIX.length)) ?? [])
      listener(JSON.parse(message) as unknown);
  });
}

export function disconnectBroadcast(): void {
  hearing?.disconnect();
  hearing = undefined;
  isListening = false;
}

/** Before `connectBroadcast`. `listener` is also called with null whenever something may have been missed. */
export function subscribe(channel: string, listener: Listener): void {
  const those = listeners.get(channel) ?? [];
  listeners.set(channel, [...those, listener]);
}

/** Tells every process, this one included, as far as Redis reaches. */
export function publish(channel: string, message: unknown): void {
  redis()
    .publish(`${PREFIX}${channel}`, JSON.stringify(message))
    .catch((error: Error) => log().warn({ error: error.message, channel }, 'a broadcast was not sent'));
}

/** Whether what others publish arrives here now. */
export const isHeard = (): boolean => isListening;

/** What was said while nobody listened is lost: everybody starts afresh. */
async function listen(client: Redis): Promise<void> {
  try {
    if (listeners.size > 0) await client.subscribe(...[...listeners.keys()].map((name) => PREFIX + name));
    for (const listener of [...listeners.values()].flat()) listener(null);
    isListening = true;
  } catch (error) {
    log().warn({ error: (error as Error).message }, 'broadcasts are not heard');
  }
}
