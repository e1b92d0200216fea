import { type Stripe } from 'stripe';
import { invalid } from './errors.js';

interface Pages {
  limit?: number;
  starting_after?: string;
  ending_before?: string;
}

/** One page, newest first, of what is given oldest first. */
export function listed<T extends { id: string }>(
  url: string,
  oldestFirst: Iterable<T>,
  pages: Pages,
): Stripe.ApiList<T> {
  const { limit = 10, starting_after, ending_before } = pages;
  if (limit > 100) throw invalid('Limit must be between 1 and 100.', { param: 'limit' });
  const all = [...oldestFirst].reverse();
  if (ending_before !== undefined) {
    const before = all.slice(0, position(all, ending_before, 'ending_before'));
    return { object: 'list', data: before.slice(-limit), has_more: before.length > limit, url };
  }
  const from = starting_after === undefined ? 0 : position(all, starting_after, 'starting_after') + 1;
  return { object: 'list', data: all.slice(from, from + limit), has_more: all.length > from + limit, url };
}

export function within(created: number | Stripe.RangeQueryParam | undefined, at: number): boolean {
  if (created === undefined) return true;
  if (typeof created === 'number') return at === created;
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = created;
  return at > gt && at >= gte && at < lt && at <= lte;
}

function position(all: { id: string }[], id: string, param: string): number {
  const found = all.findIndex((one) => one.id === id);
  if (found < 0) throw invalid(`No such object: '${id}'`, { code: 'resource_missing', param });
  return found;
}
