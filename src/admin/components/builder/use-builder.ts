import { useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ask } from '../lib/api';
import { unlessLeft } from '../lib/use-page-data';
import { forgetUnsaved, useUnsaved } from '../lib/leaving';
import { useNotices } from '../ui/notices';

interface Opened {
  seen: string | null;
}

export type Faults = Readonly<Record<string, string>>;

/**
 * What a page that builds something as a whole does: opens it, holds a draft of it, says whether that is
 * unsaved, and saves it at once. A refusal keeps what was typed.
 */
export function useBuilder<O extends Opened, D>(page: string, id: string | null, draftOf: (opened: O) => D) {
  const [opened, setOpened] = useState<O | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [draft, setDraft] = useState<D | null>(null);
  const [before, setBefore] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const navigate = useNavigate();
  const notify = useNotices();

  const fetchIt = useCallback(
    (signal?: AbortSignal) => {
      const question = id === null ? '' : `?${new URLSearchParams({ id }).toString()}`;
      return ask<O>(`pages/${page}${question}`, undefined, signal);
    },
    [page, id],
  );
  const begin = useCallback(
    (answer: O) => {
      const fresh = draftOf(answer);
      setOpened(answer);
      setDraft(fresh);
      setBefore(JSON.stringify(fresh));
      setFaults({});
      setRefusal(null);
    },
    [draftOf],
  );
  useEffect(() => {
    const abort = new AbortController();
    fetchIt(abort.signal)
      .then((answer) => (answer.notice?.type === 'error' ? setProblem(answer.notice.message) : begin(answer)))
      .catch(unlessLeft);
    return () => abort.abort();
  }, [fetchIt, begin]);

  const touched = draft !== null && JSON.stringify(draft) !== before;
  useUnsaved(touched);

  const save = async (content: object) => {
    setSaving(true);
    const answer = await ask(`pages/${page}`, content);
    setSaving(false);
    if (answer.notice?.type !== 'error') {
      notify(answer.notice);
      forgetUnsaved();
      return void navigate(answer.redirectUrl ?? '/admin');
    }
    const found = Object.entries(answer.record?.errors ?? {}).map(([name, { message }]) => [name, message]);
    setFaults(Object.fromEntries(found) as Record<string, string>);
    setRefusal(
      found.length > 0 ? 'Nothing was saved yet: please look at the marked fields.' : answer.notice.message,
    );
    await refresh();
  };
  /** What stands in the way may be news to this page: say, that plans follow the template by now. */
  const refresh = async () => {
    const fresh = await fetchIt();
    if (opened?.seen && fresh.notice?.type !== 'error') setOpened({ ...opened, ...fresh, seen: opened.seen });
  };
  return {
    opened,
    problem,
    draft,
    touched,
    faults,
    refusal,
    saving,
    save,
    change: (next: D) => setDraft(next),
    forgetFaults: () => setFaults({}),
    discard: () => opened && begin(opened),
  };
}
