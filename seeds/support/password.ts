import { hashPassword } from '../../src/core/passwords.js';

export const DEMO_PASSWORD = 'hairline-demo';

let hash: Promise<string> | undefined;

/** One hash for all: a thousand of their own would take minutes. */
export function demoPasswordHash(): Promise<string> {
  hash ??= hashPassword(DEMO_PASSWORD);
  return hash;
}
