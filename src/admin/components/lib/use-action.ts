import { useEffect, useState } from 'react';
import { type FormField } from '../pages/action-field';
import { type PreviewBlock, type Remark } from '../pages/preview';
import { type Task } from '../pages/tasks';
import { useNotices } from '../ui/notices';
import { ask, type Answer } from './api';
import { unlessLeft } from './use-page-data';

export interface ActionForm {
  label: string;
  about: string;
  danger: boolean;
  refusal: string | null;
  unlock: { url: string; label: string } | null;
  fields: FormField[];
  values: Record<string, unknown>;
}

export interface Outlook {
  preview: PreviewBlock[];
  remarks: Remark[];
  _seen: string;
}

type Part = Partial<Outlook> & { form?: ActionForm; errors?: Record<string, { message: string }> };
type ActionAnswer = Answer & Part & { record?: Part; task?: Task };

type Values = Record<string, unknown>;

/**
 * An action's form, what it would do, and doing it. `extra` goes along with every answer: the rows that it is about,
 * where these were chosen on a list.
 */
export function useAction(path: string, extra: object) {
  const notify = useNotices();
  const [form, setForm] = useState<ActionForm | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [values, setValues] = useState<Values>({});
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [outlook, setOutlook] = useState<Outlook | null>(null);
  const [busy, setBusy] = useState(false);
  const [touched, setTouched] = useState(false);

  useEffect(() => {
    const abort = new AbortController();
    ask<ActionAnswer>(path, undefined, abort.signal)
      .then((answer) => {
        // What is asked of a record is answered within it.
        const opened = answer.record?.form ?? answer.form;
        if (!opened) return setProblem(answer.notice?.message ?? 'This action is not there.');
        setForm(opened);
        setValues(opened.values);
      })
      .catch(unlessLeft);
    return () => abort.abort();
  }, [path]);

  const send = async (body: Values): Promise<ActionAnswer | null> => {
    setBusy(true);
    const answer = await ask<ActionAnswer>(path, { ...body, ...extra });
    setBusy(false);
    if (answer.notice?.type !== 'error') return answer;
    const errors = Object.entries(answer.record?.errors ?? {});
    setFaults(Object.fromEntries(errors.map(([field, { message }]) => [field, message])));
    notify(answer.notice);
    document.getElementById(`field-${errors[0]?.[0]}`)?.focus();
    return null;
  };
  const set = (field: string, value: unknown) => {
    setTouched(true);
    setValues((old) => ({ ...old, [field]: value }));
    setFaults(({ [field]: _gone, ...rest }) => rest);
    setOutlook(null);
  };
  /** The dry run: of many rows it is a task, whose page goes on. */
  const look = async (): Promise<Task | null> => {
    const answer = await send({ ...shown(form, values), _preview: true });
    const found = answer?.record?.preview ? answer.record : answer;
    setOutlook(found?.preview ? (found as Outlook) : null);
    return answer?.task ?? null;
  };
  const confirm = async (): Promise<ActionAnswer | null> => {
    const answer = await send({ ...shown(form, values), _seen: outlook?._seen });
    if (!answer) setOutlook(null);
    return answer;
  };
  return { form, problem, values, faults, outlook, busy, touched, set, look, confirm };
}

/** What the person filled in; a field that another choice has hidden says nothing. */
function shown(form: ActionForm | null, values: Values): Values {
  const hidden = form?.fields.filter((field) => !isShown(field, values)).map(({ name }) => name) ?? [];
  return Object.fromEntries(Object.entries(values).filter(([name]) => !hidden.includes(name)));
}

export const isShown = ({ when, hidden }: FormField, values: Values): boolean =>
  !hidden && (!when || when.is.includes(values[when.field] as string | boolean));
