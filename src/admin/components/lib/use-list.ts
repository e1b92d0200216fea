import { useCallback, useEffect, useState } from 'react';
import { ask, type RecordJson, resourcePath } from './api';
import { unlessLeft } from './use-page-data';

export interface Meta {
  total: number;
  total_is: 'exact' | 'about' | 'at_least';
  page: number;
  perPage: number;
  sortBy: string;
  direction: 'asc' | 'desc';
}

interface Asked {
  filters: Record<string, string>;
  page: number;
  perPage: number;
  sortBy?: string | undefined;
  direction?: string | undefined;
}

interface Listing {
  records: RecordJson[] | null;
  meta: Meta | null;
  fault: string | null;
  faults: Record<string, string>;
  reload: () => void;
}

/** One page of a table. What is searched for travels in the body: a query string ends up in logs. */
export function useList(table: string, { filters, page, perPage, sortBy, direction }: Asked): Listing {
  const [state, setState] = useState<Omit<Listing, 'reload'>>({
    records: null,
    meta: null,
    fault: null,
    faults: {},
  });
  const [turn, setTurn] = useState(0);
  const wanted = JSON.stringify({
    ...Object.fromEntries(Object.entries(filters).map(([name, value]) => [`filters.${name}`, value])),
    page: String(page),
    perPage: String(perPage),
    ...(sortBy ? { sortBy, direction } : {}),
  });
  useEffect(() => {
    const abort = new AbortController();
    ask<{ meta?: Meta }>(resourcePath(table, 'list'), JSON.parse(wanted) as object, abort.signal)
      .then(({ records, meta, notice, record }) => {
        if (notice?.type === 'error') {
          const faults = Object.fromEntries(
            Object.entries(record?.errors ?? {}).map(([name, { message }]) => [name, message]),
          );
          setState({ records: [], meta: null, fault: notice.message, faults });
        } else setState({ records: records ?? [], meta: meta ?? null, fault: null, faults: {} });
      })
      .catch(unlessLeft);
    return () => abort.abort();
  }, [table, wanted, turn]);
  return { ...state, reload: useCallback(() => setTurn((old) => old + 1), []) };
}

export function totalText(meta: Meta): string {
  const number = meta.total.toLocaleString('en-GB');
  if (meta.total_is === 'about') return `about ${number}`;
  return meta.total_is === 'at_least' ? `${number}+` : number;
}
