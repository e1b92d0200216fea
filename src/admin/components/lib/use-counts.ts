import { useEffect, useState } from 'react';
import { ask, resourcePath } from './api';
import { unlessLeft } from './use-page-data';
import { type Table } from './tables';
import { type Meta, totalText } from './use-list';

/** How many rows each related list has, one after another and behind everything else on the page. */
export function useCounts(related: Table['related'], id: string): Record<string, string> {
  const [counts, setCounts] = useState<Record<string, string>>({});
  useEffect(() => {
    const abort = new AbortController();
    const count = async () => {
      for (const { table, by } of related) {
        const body = { [`filters.${by}`]: id, perPage: '1' };
        const { meta } = await ask<{ meta?: Meta }>(resourcePath(table, 'list'), body, abort.signal);
        if (meta) setCounts((old) => ({ ...old, [`${table}.${by}`]: totalText(meta) }));
      }
    };
    // Taken back when the page is left.
    count().catch(unlessLeft);
    return () => abort.abort();
  }, [related, id]);
  return counts;
}
