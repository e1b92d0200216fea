import { type RequestHandler } from 'express';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Another site's page may not act with somebody's session: its Origin is not ours. */
export function sameOrigin(appUrl: string | undefined): RequestHandler {
  const own = appUrl === undefined ? null : new URL(appUrl).origin;
  return (request, response, next) => {
    const { origin, host } = request.headers;
    if (SAFE.has(request.method) || origin === undefined) return next();
    const expected = own === null ? hostOf(origin) === host : origin === own;
    if (expected) return next();
    response.status(403).json({ notice: { message: 'This request came from another site.', type: 'error' } });
  };
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
