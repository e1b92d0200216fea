import { createHash } from 'node:crypto';
import { ApiError } from './problem.js';

const LINKS = /\?expires=\d+&signature=[0-9a-f]+/g;

/**
 * Strong: equal tags are equal bytes. Addresses of files are signed anew each hour: what stands before the dot says
 * what is meant by a version, which they are no part of.
 */
export const etagOf = (body: unknown): string => etagOfJson(JSON.stringify(body));

export function etagOfJson(whole: string): string {
  const lasting = whole.replace(LINKS, '');
  return lasting === whole ? `"${hash(whole)}"` : `"${hash(lasting)}.${hash(whole).slice(0, 8)}"`;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 27);

/** Whether a list of tags, as a header has it, names this one. `*` names any. */
export function names(header: string, etag: string): boolean {
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}

/** @throws ApiError 412 where what the app has seen is not what there is now */
export function mustMatch(header: string, etag: string): void {
  if (!names(versionsOf(header), versionsOf(etag)))
    throw new ApiError(
      412,
      'precondition_failed',
      'This changed since you read it: read it again, then decide.',
    );
}

const versionsOf = (tags: string): string => tags.replace(/\.[\w-]{8}"/g, '"');

export const versionRequired = (): ApiError =>
  new ApiError(428, 'precondition_required', 'Send If-Match with the ETag of what you read.');
