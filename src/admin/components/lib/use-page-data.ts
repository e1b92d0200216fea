import { useCallback, useEffect, useState } from 'react';
import { ask } from './api';

interface PageData<T> {
  data: T | null;
  fault: string | null;
  reload: () => void;
}

/** What one of our own pages' handlers answers; asked again when the question changes. */
export function usePageData<T>(page: string, question: Record<string, string> = {}): PageData<T> {
  const [state, setState] = useState<Omit<PageData<T>, 'reload'>>({ data: null, fault: null });
  const [turn, setTurn] = useState(0);
  const path = `pages/${page}?${new URLSearchParams(question).toString()}`;
  useEffect(() => {
    const abort = new AbortController();
    ask<Partial<T>>(path, undefined, abort.signal)
      .then((answer) =>
        answer.notice?.type === 'error'
          ? setState({ data: null, fault: answer.notice.message })
          : setState({ data: answer as T, fault: null }),
      )
      .catch(unlessLeft);
    return () => abort.abort();
  }, [path, turn]);
  return { ...state, reload: useCallback(() => setTurn((old) => old + 1), []) };
}

/** A page that was left takes back its question; any other fault is one. */
export function unlessLeft(error: unknown): void {
  if ((error as Error).name !== 'AbortError') throw error;
}
