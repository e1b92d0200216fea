import { useEffect, useState } from 'react';
import { ask, resourcePath } from './api';

const known = new Map<string, Promise<string | null>>();

/** What a row of another table is called, where only its id is at hand; asked for once. */
export function useTitle(table: string | undefined, id: string, given?: string): string | null {
  const [title, setTitle] = useState<string | null>(given ?? null);
  useEffect(() => {
    setTitle(given ?? null);
    if (given !== undefined || table === undefined || id === '') return undefined;
    let gone = false;
    void titleOf(table, id).then((found) => !gone && setTitle(found));
    return () => {
      gone = true;
    };
  }, [table, id, given]);
  return title;
}

function titleOf(table: string, id: string): Promise<string | null> {
  const key = `${table}/${id}`;
  const asked =
    known.get(key) ??
    ask(resourcePath(table, 'search'), { q: id }).then(
      ({ records }) => records?.find((record) => record.id === id)?.title ?? null,
    );
  known.set(key, asked);
  return asked;
}
