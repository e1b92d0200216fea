import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { keys } from '../core/crypto.js';
import { UPLOAD_TYPES } from '../domain/files/store-upload.js';

const PURPOSE = 'hairline:api-upload';
const LIVES_MS = 10 * 60 * 1000;

const Ticket = z.strictObject({
  id: z.uuid(),
  owner_type: z.enum(['Patient', 'ProviderUser']),
  owner_id: z.uuid(),
  content_type: z.enum(UPLOAD_TYPES),
  size: z.int(),
  /** Milliseconds since 1970. */
  expires: z.int(),
});
/** What one address takes, from whom, and until when. */
export type Ticket = z.output<typeof Ticket>;

/** Where one file can be sent without a token, for ten minutes. */
export function uploadAddress(about: Omit<Ticket, 'expires'>, now = Date.now()) {
  const expires = now + LIVES_MS;
  const ticket = Buffer.from(JSON.stringify({ ...about, expires } satisfies Ticket)).toString('base64url');
  return {
    upload_url: `/api/v1/uploads/${about.id}?ticket=${ticket}&signature=${sign(ticket)[0]!}`,
    expires_at: new Date(expires).toISOString(),
  };
}

/** Null where nobody was given this address for this upload, or it is over. */
export function readTicket(id: string, ticket: unknown, signature: unknown): Ticket | null {
  if (typeof ticket !== 'string' || typeof signature !== 'string') return null;
  const given = Buffer.from(signature);
  const isOurs = sign(ticket).some((right) => {
    const wanted = Buffer.from(right);
    return wanted.length === given.length && timingSafeEqual(wanted, given);
  });
  if (!isOurs) return null;
  const read = Ticket.parse(JSON.parse(Buffer.from(ticket, 'base64url').toString('utf8')));
  return read.id === id && read.expires > Date.now() ? read : null;
}

const sign = (ticket: string): string[] => keys().signatures(PURPOSE, ticket);
