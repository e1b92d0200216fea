import { Problem } from './problem.js';

/** Migrations run as the user that owns the tables; the app's own may have no right to change them. */
export function ownersUrl(environment: NodeJS.ProcessEnv = process.env): string {
  const url = environment.MIGRATION_DATABASE_URL || environment.DATABASE_URL;
  if (!url)
    throw new Problem('Set DATABASE_URL, or MIGRATION_DATABASE_URL where another user owns the tables.');
  return url;
}

/** Commands that destroy data need no force on a private or a test database, and its name on any other. */
export function refuseUnlessForced(url: string, force: string | undefined): void {
  if (process.env.HAIRLINE_EMBEDDED === '1' || process.env.HAIRLINE_TEST === '1') return;
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  if (force === name) return;
  throw new Problem(
    force === undefined
      ? `This would destroy data in the database "${name}". If that is what you want, add -- --force=${name}`
      : `--force=${force} does not name the database, which is "${name}". Nothing was changed.`,
  );
}
