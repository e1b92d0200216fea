import { createHash } from 'node:crypto';
import { ApiError } from './problem.js';

/** Strong: equal tags are equal bytes. */
export const etagOf = (body: unknown): string =>
  `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 27)}"`;

/** Whether a list of tags, as a header has it, names this one. `*` names any. */
export function names(header: string, etag: string): boolean {
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}

/** @throws ApiError 412 where what the app has seen is not what there is now */
export function mustMatch(header: string, etag: string): void {
  if (!names(header, etag))
    throw new ApiError(
      412,
      'precondition_failed',
      'This changed since you read it: read it again, then decide.',
    );
}

export const versionRequired = (): ApiError =>
  new ApiError(428, 'precondition_required', 'Send If-Match with the ETag of what you read.');
