import { type Logger, pino } from 'pino';

let logger: Logger = pino({ level: 'info' });

export function setLogLevel(level: string): void {
  logger = pino({ level, base: null, redact: ['req.headers.cookie', 'req.headers.authorization'] });
}

/** Structured, with a request id, and never a personal value, a password, a token or a key. */
export function log(): Logger {
  return logger;
}
