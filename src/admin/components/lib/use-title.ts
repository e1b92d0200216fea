import { useEffect, useState } from 'react';
import { ask, resourcePath } from './api';

const known = new Map<string, Promise<string | null>>();

/** What a row of another table is called, where only its id is at hand; asked for once. */
export function useTitle(table: string | undefined, id: string, given?: string): string | null {
  const [found, setFound] = useState<{ id: string; title: string | null } | null>(null);
  const isKnown = given !== undefined;
  useEffect(() => {
    if (isKnown || table === undefined || id === '') return undefined;
    let gone = false;
    void titleOf(table, id).then((title) => !gone && setFound({ id, title }));
    return () => {
      gone = true;
    };
  }, [table, id, isKnown]);
  return given ?? (found?.id === id ? found.title : null);
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
