import { Invalid } from '../../core/errors.js';

/** @throws Invalid where page or perPage is no number; more than `max` rows is never answered */
export function readPage(query: Record<string, unknown>, { perPage, max }: { perPage: number; max: number }) {
  const page = natural(query.page, 'page', 1);
  const size = Math.min(natural(query.perPage, 'perPage', perPage), max);
  if (page * size > Number.MAX_SAFE_INTEGER / 2) throw new Invalid({ page: 'There is no such page.' });
  return { page, perPage: size };
}

function natural(raw: unknown, name: string, fallback: number): number {
  if (raw === undefined || raw === '') return fallback;
  const value = typeof raw === 'string' && /^\d{1,9}$/.test(raw) ? Number(raw) : 0;
  if (value < 1) throw new Invalid({ [name]: `${name} is a whole number from 1.` });
  return value;
}
