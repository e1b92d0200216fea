import { generateSecret, generateURI, verifySync } from 'otplib';

const PERIOD_SECONDS = 30;

export const newSecret = (): string => generateSecret();

/** What the authenticator app reads from the picture. */
export const keyUri = (secret: string, email: string): string =>
  generateURI({ issuer: 'Hairline', label: email, secret });

/**
 * RFC 6238, with a clock that may be one step ahead or behind.
 * @param lastUsed the step of the last code that was taken: that one and all before it count no more
 * @returns the step that the code belongs to, or null when it is wrong or too old
 */
export function stepOf(secret: string, code: string, now: Date, lastUsed: string | null): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: PERIOD_SECONDS });
  if (!result.valid || !('timeStep' in result)) return null;
  return lastUsed === null || result.timeStep > Number(lastUsed) ? result.timeStep : null;
}
