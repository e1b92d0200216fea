import { query } from '../../core/database.js';
import { type Work } from '../../core/work.js';
import { ProviderRating } from './entities.js';

type Figures = Pick<
  ProviderRating,
  | 'review_count'
  | 'overall_average'
  | 'facility_average'
  | 'staff_average'
  | 'results_average'
  | 'value_average'
>;

/** A clinic's averages from its published reviews, in the transaction that changes one of them; the clinic is locked. */
export async function recomputeRatings(work: Work, providerId: string): Promise<void> {
  const figures = await count(work, providerId);
  const row = await work.findBy(ProviderRating, { provider_id: providerId });
  if (row) await work.change(ProviderRating, row, figures);
  else await work.create(ProviderRating, { provider_id: providerId, ...figures });
}

/** Locking reads what is committed: within a transaction an ordinary read would count as of its beginning. */
async function count(work: Work, providerId: string): Promise<Figures> {
  const average = (column: string) => `ROUND(AVG(${column}_rating), 2) AS ${column}_average`;
  const columns = ['overall', 'facility', 'staff', 'results', 'value'].map(average).join(', ');
  const [row] = await query<Figures & { review_count: string | number }>(
    work.manager,
    `SELECT COUNT(*) AS review_count, ${columns} FROM reviews
      WHERE provider_id = ? AND is_published = 1 LOCK IN SHARE MODE`,
    [providerId],
  );
  return { ...row!, review_count: Number(row!.review_count) };
}
